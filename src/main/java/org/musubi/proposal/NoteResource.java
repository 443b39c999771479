package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Choices;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.Slice;

/** A reviewer writes a note, for the own side or for both. */
@Path("/proposals/{id}/notes")
public class NoteResource {

    @Inject
    Proposals proposals;

    @Inject
    Notes notes;

    @Inject
    ReviewRoom room;

    @Inject
    History history;

    @Inject
    Once once;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam NoteForm form) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.visibleTo(me, Guard.key(id)));
        Reviewing reviewing = Guard.found(Optional.of(proposal.reviewing(me)).filter(Reviewing::isOpen));
        Circle circle = Guard.found(Choices.of(Circle.class, form.circle()).filter(reviewing::reads));
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(room.page(reviewing, form, problems));
        }
        Note parent = Slice.key(form.parent()) == null
                ? null
                : Guard.found(notes.in(reviewing, circle, Slice.key(form.parent())));
        UUID key = Optional.ofNullable(Slice.key(form.once())).orElseGet(UUID::randomUUID);
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Note note = new Note(proposal, circle, parent, form.words(), me);
        notes.persist(note);
        history.record(note.written(me));
        return Notice.SAVED.at(once.ledTo(key, proposal.pathTo("review") + "#note-" + note.getId()));
    }
}
