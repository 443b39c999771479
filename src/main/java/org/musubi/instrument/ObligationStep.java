package org.musubi.instrument;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.people.Side;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;
import org.musubi.text.Digest;

/** Something said about an obligation: a claim and its answer, a waiver and its second key. Never changed. */
@Entity
@Immutable
public class ObligationStep {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Obligation obligation;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private Bilingual text;

    private String address;
    private LocalDate day;
    private String hash;

    @Embedded
    private Signature by;

    protected ObligationStep() {}

    ObligationStep(Obligation obligation, Kind kind, Bilingual text, String address, Member by) {
        this.obligation = obligation;
        this.kind = kind;
        this.text = text;
        this.address = address;
        this.by = Signature.of(by);
        this.hash = hashNow();
    }

    /** A new due day that one side signs. */
    ObligationStep(Obligation obligation, Kind kind, Bilingual text, LocalDate day, Member by) {
        this.obligation = obligation;
        this.kind = kind;
        this.text = text;
        this.day = day;
        this.by = Signature.of(by);
        this.hash = hashNow();
    }

    /** Whether the text that was signed is still the text. */
    public boolean isStanding() {
        return hash.equals(hashNow());
    }

    private String hashNow() {
        Bilingual owed = obligation.getText();
        if (day == null) {
            return Digest.of(kind.name(), owed.getJa(), owed.getEn(), text.getJa(), text.getEn());
        }
        return Digest.of(
                kind.name(),
                owed.getJa(),
                owed.getEn(),
                text.getJa(),
                text.getEn(),
                String.valueOf(obligation.getDueOn()),
                day.toString());
    }

    /** The side whose key is missing. */
    public Side getAwaited() {
        return by.getSide().other();
    }

    public Kind getKind() {
        return kind;
    }

    public Bilingual getText() {
        return text;
    }

    public String getAddress() {
        return address;
    }

    /** The due day that it is about; null for what is about none. */
    public LocalDate getDay() {
        return day;
    }

    public String getHash() {
        return hash;
    }

    /** The beginning of the hash, enough to compare by eye. */
    public String getShortHash() {
        return hash.substring(0, 12);
    }

    public Signature getBy() {
        return by;
    }

    /** What sort of step it is. */
    public enum Kind {
        CLAIM,
        CONFIRMATION,
        CONTEST,
        WAIVER,
        WAIVER_CONFIRMED,
        EXTENSION,
        EXTENSION_CONFIRMED
    }
}
