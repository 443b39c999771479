package org.musubi.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How a project stood when a side reported, so that last month's report stays what it was. */
@Embeddable
public class Snapshot {

    @Enumerated(EnumType.STRING)
    @Column(name = "then_life_cycle")
    private LifeCycle lifeCycle;

    @Column(name = "then_planned_end")
    private LocalDate plannedEnd;

    @Column(name = "then_milestones")
    private Long milestones;

    @Column(name = "then_met")
    private Long met;

    protected Snapshot() {}

    Snapshot(Project project, long milestones, long met) {
        this.lifeCycle = project.getLifeCycle();
        this.plannedEnd = project.getPlannedEnd();
        this.milestones = milestones;
        this.met = met;
    }

    public LifeCycle getLifeCycle() {
        return lifeCycle;
    }

    /** Null where none was planned. */
    public LocalDate getPlannedEnd() {
        return plannedEnd;
    }

    public Long getMilestones() {
        return milestones;
    }

    /** How many milestones were confirmed as met. */
    public Long getMet() {
        return met;
    }
}
