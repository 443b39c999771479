package org.musubi.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.Audience;
import org.musubi.people.Organisation;
import org.musubi.plan.Commitment;
import org.musubi.plan.Party;
import org.musubi.plan.Place;
import org.musubi.plan.PlanImported;
import org.musubi.plan.Quantity;
import org.musubi.text.Bilingual;

/**
 * The projects that a source document itself reports, with exactly what it states. Each is made once; afterwards it
 * belongs to those who carry it out, and a changed file leaves it alone.
 */
@ApplicationScoped
public class PlannedProjects {

    @Inject
    Projects projects;

    @Inject
    History history;

    void follow(@Observes PlanImported plan) {
        Set<String> tracked = projects.trackedIn(plan.document());
        List<PlanImported.Item> untracked = plan.items().stream()
                .filter(PlanImported.Item::isProject)
                .filter(item -> !tracked.contains(item.commitment().getRef()))
                .toList();
        for (PlanImported.Item item : untracked) {
            open(item.commitment(), item.lifeCycle(), plan.document().getIssuer());
        }
    }

    private void open(Commitment commitment, String lifeCycle, Organisation issuer) {
        Audience audience = Audience.everybody(issuer);
        audience.name(commitment.getParties().stream()
                .map(Party::getOrganisation)
                .distinct()
                .toList());
        Project project = new Project(
                        commitment.getStatement(),
                        Bilingual.of(null, null),
                        commitment.getSector(),
                        commitment,
                        null,
                        LifeCycle.valueOf(lifeCycle.toUpperCase(Locale.ROOT)),
                        audience)
                .at(place(commitment), commitment.getPlaceName());
        commitment.getParties().forEach(party -> project.with(party.getOrganisation(), party.getRole()));
        commitment.getSums().stream().findFirst().ifPresent(sum -> planned(project, sum));
        projects.persist(project);
        project.talk();
        history.record(Fact.of(FactKind.PROJECT_CREATED, project.subject(), Actor.portal())
                .with("commitment", commitment.getRef()));
    }

    private static void planned(Project project, Quantity sum) {
        project.planned(null, null, sum.getValue(), sum.getUnit());
    }

    private static Place place(Commitment commitment) {
        return commitment.getPlaces().stream()
                .min(Comparator.comparing(Place::getCode))
                .orElse(null);
    }
}
