package org.musubi.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.musubi.history.History;
import org.musubi.instrument.Obligations;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.web.Problems;

/** Gathers what the page of a session shows. */
@ApplicationScoped
class Overviews {

    private static final int FACTS_SHOWN = 50;

    @Inject
    Sessions sessions;

    @Inject
    Agenda agenda;

    @Inject
    Deliverables deliverables;

    @Inject
    Obligations obligations;

    @Inject
    BriefingIssues issues;

    @Inject
    Publications publications;

    @Inject
    History history;

    Overview of(Session session, Member me) {
        List<Outcome> outcomes = agenda.outcomesOf(session);
        var brought = deliverables.of(session, me).stream()
                .collect(Collectors.partitioningBy(row -> row.deliverable().isCarriedOver()));
        return new Overview(
                session,
                sessions.before(session, me).orElse(null),
                agenda.of(session, me),
                outcomes,
                obligations.ofOutcomes(outcomes.stream().map(Outcome::getId).toList(), me),
                brought.get(false),
                brought.get(true),
                issues.of(session, me),
                session.publishableBy(me) ? publications.standing(session).orElse(null) : null,
                history.about(session.getId(), Readership.of(me).overId("e.audienceId"), FACTS_SHOWN),
                "",
                new Problems());
    }
}
