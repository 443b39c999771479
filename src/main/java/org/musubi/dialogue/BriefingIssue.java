package org.musubi.dialogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.SharingLabel;
import org.musubi.project.Signature;
import org.musubi.text.Digest;

/** A briefing pack as it was when a focal point issued it: a PDF that is never changed, known by its SHA-256. */
@Entity
@Immutable
public class BriefingIssue {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Session session;

    private int number;
    private String sha256;
    private int size;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    @Embedded
    private Signature by;

    protected BriefingIssue() {}

    /**
     * For the readers of its label alone: nobody reads it for being named by something in it, because not everybody who
     * is named by one thing may read the rest.
     */
    BriefingIssue(Session session, int number, SharingLabel label, byte[] bytes, Signature by) {
        this.session = session;
        this.number = number;
        this.sha256 = HexFormat.of().formatHex(Digest.sha256().digest(bytes));
        this.size = bytes.length;
        this.audience = Audience.everybody(by.getOrganisation());
        this.audience.label(label);
        this.audience.open();
        this.by = by;
    }

    Fact issued(Member member) {
        return fact(FactKind.BRIEFING_ISSUED, member).with("sha256", sha256);
    }

    Fact read(Member member) {
        return fact(FactKind.FILE_READ, member);
    }

    /** Whether its reading is a fact. */
    boolean isWatched() {
        return audience.getLabel().stricterThan(SharingLabel.GREEN);
    }

    private Fact fact(FactKind kind, Member member) {
        return Fact.of(
                kind,
                new Subject(
                        SubjectType.SESSION, session.getId(), session.getTitle(), session.getPath(), audience.getId()),
                Signature.actor(member));
    }

    public String getPath() {
        return "/briefings/" + id + "/paper";
    }

    String getName() {
        return "briefing-" + session.getBody().getCode() + "-" + session.getNumber() + "-" + number + ".pdf";
    }

    public UUID getId() {
        return id;
    }

    public Session getSession() {
        return session;
    }

    public int getNumber() {
        return number;
    }

    public String getSha256() {
        return sha256;
    }

    public int getKilobytes() {
        return Math.max(1, size / 1024);
    }

    public Audience getAudience() {
        return audience;
    }

    public Signature getBy() {
        return by;
    }
}
