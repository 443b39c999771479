package org.musubi.instrument;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.project.Signature;

/** The day on which one side means to sign. A side's newest is the one that counts. */
@Entity
@Immutable
public class GivenDate {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Instrument instrument;

    private LocalDate day;

    @Embedded
    private Signature by;

    protected GivenDate() {}

    GivenDate(Instrument instrument, LocalDate day, Member by) {
        this.instrument = instrument;
        this.day = day;
        this.by = Signature.of(by);
    }

    public Instrument getInstrument() {
        return instrument;
    }

    public LocalDate getDay() {
        return day;
    }

    public Signature getBy() {
        return by;
    }
}
