package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.musubi.people.Side;
import org.musubi.web.Problems;

/** Lays out what one reviewer gets to see of a review. */
@ApplicationScoped
class ReviewRoom {

    @Inject
    Assignments assignments;

    @Inject
    Notes notes;

    @Inject
    HeldDecisions held;

    @Inject
    Deciding deciding;

    /**
     * What is held back about the proposal, or the form for it.
     *
     * @param held null while nothing is held back
     * @param possible whether a decision may be held back now
     */
    public record Holding(HeldDecision held, boolean possible, String outcome, GroundsForm grounds) {

        public Outcome[] getOutcomes() {
            return Outcome.values();
        }
    }

    DeskPages.review page(Reviewing reviewing, NoteForm form, Problems problems) {
        return page(reviewing, form, "", GroundsForm.empty(), problems);
    }

    /** The page again, with what was typed for a decision to be held back. */
    DeskPages.review page(Reviewing reviewing, String outcome, GroundsForm grounds, Problems problems) {
        return page(reviewing, NoteForm.empty(), outcome, grounds, problems);
    }

    private DeskPages.review page(
            Reviewing reviewing, NoteForm form, String outcome, GroundsForm grounds, Problems problems) {
        Side side = reviewing.member().side();
        return new DeskPages.review(
                reviewing,
                assignments.open(reviewing.proposal(), side),
                reviewing.isAssigning() ? assignments.candidates(reviewing.proposal(), reviewing.member()) : List.of(),
                Circle.of(side),
                notes.threads(reviewing, Circle.of(side)),
                notes.threads(reviewing, Circle.JOINT),
                reviewing.isDeciding() ? holding(reviewing, outcome, grounds) : null,
                form,
                problems);
    }

    private Holding holding(Reviewing reviewing, String outcome, GroundsForm grounds) {
        return new Holding(
                held.about(reviewing.proposal()).orElse(null), deciding.mayHold(reviewing), outcome, grounds);
    }
}
