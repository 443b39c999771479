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

    DeskPages.review page(Reviewing reviewing, NoteForm form, Problems problems) {
        Side side = reviewing.member().side();
        return new DeskPages.review(
                reviewing,
                assignments.open(reviewing.proposal(), side),
                reviewing.isAssigning() ? assignments.candidates(reviewing.proposal(), reviewing.member()) : List.of(),
                Circle.of(side),
                notes.threads(reviewing, Circle.of(side)),
                notes.threads(reviewing, Circle.JOINT),
                form,
                problems);
    }
}
