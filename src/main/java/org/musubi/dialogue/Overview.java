package org.musubi.dialogue;

import java.util.List;
import java.util.Objects;
import org.musubi.history.Entry;
import org.musubi.instrument.Obligation;
import org.musubi.web.Problems;

/**
 * What the page of a session shows one reader.
 *
 * @param carried what came over from the session before
 * @param publication the key of one side to publish it; null for none that stands
 * @param reason what was typed as the reason for reopening
 */
public record Overview(
        Session session,
        Session before,
        List<Agenda.Line> agenda,
        List<Outcome> outcomes,
        List<Obligation> obligations,
        List<Deliverables.Row> deliverables,
        List<Deliverables.Row> carried,
        List<BriefingIssue> issues,
        SessionSignOff publication,
        List<Entry> facts,
        String reason,
        Problems problems) {

    Overview retyped(String typed, Problems found) {
        return new Overview(
                session,
                before,
                agenda,
                outcomes,
                obligations,
                deliverables,
                carried,
                issues,
                publication,
                facts,
                typed,
                found);
    }

    public List<Outcome> outcomesOf(AgendaItem item) {
        return outcomes.stream()
                .filter(outcome -> Objects.equals(outcome.getItem().getId(), item.getId()))
                .toList();
    }

    public List<Obligation> obligationsOf(Outcome outcome) {
        return obligations.stream()
                .filter(obligation -> Objects.equals(obligation.getOutcomeId(), outcome.getId()))
                .toList();
    }

    /** The sum of what is known of the items' length, in minutes. */
    public int getMinutes() {
        return agenda.stream()
                .map(line -> line.item().getMinutes())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Whether the sum leaves items out whose length is not stated. */
    public boolean isPartlyTimed() {
        return agenda.stream().anyMatch(line -> line.item().getMinutes() == null);
    }
}
