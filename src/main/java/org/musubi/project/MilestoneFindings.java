package org.musubi.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;
import org.musubi.text.Bilingual;

/** How milestones are found: by their name and by what is put forward for them. */
@ApplicationScoped
class MilestoneFindings implements Findings<Milestone> {

    @Inject
    EntityManager database;

    @Override
    public Class<Milestone> type() {
        return Milestone.class;
    }

    @Override
    public Optional<Finding> of(Milestone milestone) {
        Project project = milestone.getProject();
        return Optional.of(Finding.of(
                        FindingKind.MILESTONE, milestone.getId(), milestone.getPath(), milestone.getTitle())
                .readBy(project.getAudience().getId())
                .tagged(project.getTitle())
                .saying(evidence(milestone))
                .placed(project.getSector().getCode(), milestone.getStatus().name())
                .concerning(milestone.getResponsible().name())
                .dated(milestone.getDueOn().getYear()));
    }

    @Override
    public List<Milestone> touchedBy(Object changed) {
        return changed instanceof Evidence evidence ? List.of(evidence.getMilestone()) : List.of();
    }

    private List<Bilingual> evidence(Milestone milestone) {
        return database.createQuery("from Evidence e where e.milestone = ?1 order by e.id", Evidence.class)
                .setParameter(1, milestone)
                .getResultStream()
                .map(Evidence::getText)
                .filter(text -> text != null && !text.empty())
                .toList();
    }
}
