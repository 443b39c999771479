package org.musubi.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.text.Bilingual;

/** How one side sees a project at a time. Never edited, only followed by the next. */
@Entity
@Immutable
public class StatusReport {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @Enumerated(EnumType.STRING)
    private Health health;

    private String period;

    @Embedded
    @EmbeddedColumnNaming("narrative_%s")
    private Bilingual narrative;

    @Embedded
    private Signature by;

    protected StatusReport() {}

    /** @param period a month (2026-03) or a day (2026-03-31) */
    StatusReport(Project project, Health health, String period, Bilingual narrative, Member by) {
        this.project = project;
        this.health = health;
        this.period = period;
        this.narrative = narrative;
        this.by = Signature.of(by);
    }

    public UUID getId() {
        return id;
    }

    public Health getHealth() {
        return health;
    }

    public String getPeriod() {
        return period;
    }

    public Bilingual getNarrative() {
        return narrative;
    }

    public Signature getBy() {
        return by;
    }
}
