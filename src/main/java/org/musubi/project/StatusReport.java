package org.musubi.project;

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

    @Enumerated(EnumType.STRING)
    private Completion completion;

    private Integer progress;
    private LocalDate forecastEnd;
    private boolean unchanged;

    @Embedded
    private Snapshot then;

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

    /** The side's "no change": says again, on its day, what it said last. */
    static StatusReport unchanged(Project project, Snapshot then, Member by) {
        Side side = by.side();
        StatusReport report =
                new StatusReport(project, project.health(side), side.today().toString(), Bilingual.of(null, null), by);
        report.completion = project.completion(side);
        report.unchanged = true;
        report.then = then;
        return report;
    }

    /** What the side measures and foresees; each may be null. Progress in per cent. */
    StatusReport with(Completion newCompletion, Integer newProgress, LocalDate newForecastEnd) {
        completion = newCompletion;
        progress = newProgress;
        forecastEnd = newForecastEnd;
        return this;
    }

    /** Keeps how the project stood when this was said. */
    StatusReport freezing(Snapshot snapshot) {
        then = snapshot;
        return this;
    }

    public UUID getId() {
        return id;
    }

    public Project getProject() {
        return project;
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

    /** How far the side holds the project to be done; null where it does not say. */
    public Completion getCompletion() {
        return completion;
    }

    /** In per cent; null where the side does not say. */
    public Integer getProgress() {
        return progress;
    }

    /** Templates take zero for nothing. */
    public boolean isProgressGiven() {
        return progress != null;
    }

    /** Whether it carries a figure or a day beside the words. */
    public boolean isMeasured() {
        return progress != null || forecastEnd != null;
    }

    /** The day on which the side expects the end; null where it does not say. */
    public LocalDate getForecastEnd() {
        return forecastEnd;
    }

    /** Whether it only says that nothing has changed. */
    public boolean isUnchanged() {
        return unchanged;
    }

    /** How the project stood at that time; null for reports from before such values were kept. */
    public Snapshot getThen() {
        return then;
    }

    public Signature getBy() {
        return by;
    }
}
