package org.musubi.dialogue;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Side;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Adding what a session means to bring about. */
@Path("/bodies/{code}/sessions/{number:[0-9]+}/deliverables")
public class DeliverableResource {

    @Inject
    CurrentMember current;

    @Inject
    Sessions sessions;

    @Inject
    Deliverables deliverables;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("code") String code, @PathParam("number") int number) {
        Session session = editable(code, number, current.get());
        DeliverableForm empty = new DeliverableForm(
                null, null, Side.NEITHER.name(), UUID.randomUUID().toString());
        return new Pages.deliverable(session, empty, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(
            @PathParam("code") String code, @PathParam("number") int number, @BeanParam DeliverableForm form) {
        Member me = current.get();
        Session session = editable(code, number, me);
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.deliverable(session, form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Deliverable deliverable =
                new Deliverable(session, form.title(), form.side().orElseThrow());
        deliverables.persist(deliverable);
        history.record(session.changed(FactKind.DELIVERABLE_ADDED, deliverable.getTitle(), me));
        return Notice.SAVED.at(once.ledTo(key, session.getPath() + "#deliverables"));
    }

    private Session editable(String code, int number, Member me) {
        Session session = sessions.at(code, number, me);
        Guard.require(session.editableBy(me));
        return session;
    }
}
