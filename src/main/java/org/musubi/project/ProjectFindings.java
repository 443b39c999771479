package org.musubi.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;
import org.musubi.people.Organisation;
import org.musubi.text.Amounts;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/** How projects are found: by what they are about, where they take place and who takes part. */
@ApplicationScoped
class ProjectFindings implements Findings<Project> {

    @Inject
    Projects projects;

    @Override
    public Class<Project> type() {
        return Project.class;
    }

    @Override
    public Optional<Finding> of(Project project) {
        Finding finding = Finding.of(FindingKind.PROJECT, project.getId(), project.getPath(), project.getTitle())
                .readBy(project.getAudience().getId())
                .summed(project.getSummary())
                .tagged(project.getSector().getName())
                .tagged(project.getPlace() == null ? null : project.getPlace().getName())
                .tagged(project.getPlaceName())
                .tagged(
                        project.getCommitment() == null
                                ? null
                                : project.getCommitment().getRef())
                .tagged(amount(project))
                .placed(project.getSector().getCode(), project.getLifeCycle().name())
                .dated(
                        project.getPlannedStart() == null
                                ? null
                                : project.getPlannedStart().getYear());
        for (Participation party : project.getParties()) {
            finding = finding.tagged(party.getOrganisation().getName())
                    .concerning(party.getOrganisation().getSide().name());
        }
        return Optional.of(finding);
    }

    @Override
    public List<Project> touchedBy(Object changed) {
        if (changed instanceof Participation participation) {
            return List.of(participation.getProject());
        }
        return changed instanceof Organisation
                ? projects.list(
                        "select distinct p from Project p join p.participations o where o.organisation = ?1", changed)
                : List.of();
    }

    private static Bilingual amount(Project project) {
        return project.getAmount() == null
                ? null
                : Bilingual.of(
                        Amounts.money(project.getAmount(), project.getCurrency(), Language.JA),
                        Amounts.money(project.getAmount(), project.getCurrency(), Language.EN));
    }
}
