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
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Putting an item on the agenda of a session. */
@Path("/bodies/{code}/sessions/{number:[0-9]+}/agenda")
public class AgendaResource {

    @Inject
    CurrentMember current;

    @Inject
    Sessions sessions;

    @Inject
    Agenda agenda;

    @Inject
    Referred referred;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("code") String code, @PathParam("number") int number) {
        Session session = editable(code, number, current.get());
        AgendaForm empty = AgendaForm.empty(UUID.randomUUID().toString());
        return new Pages.item(session, null, empty, session.act("agenda"), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(
            @PathParam("code") String code, @PathParam("number") int number, @BeanParam AgendaForm form) {
        Member me = current.get();
        Session session = editable(code, number, me);
        Links links = referred.of(form, me);
        Problems problems = form.problems(links);
        if (problems.any()) {
            return Refusal.wrong(new Pages.item(session, null, form, session.act("agenda"), problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        AgendaItem item = new AgendaItem(session, agenda.nextPosition(session))
                .say(form.title(), form.length().orElse(null), form.decision())
                .about(links.project(), links.commitment(), links.instrument(), links.obligation());
        agenda.persist(item);
        history.record(session.changed(FactKind.AGENDA_CHANGED, item.getTitle(), me));
        return Notice.SAVED.at(once.ledTo(key, session.getPath() + "#agenda"));
    }

    private Session editable(String code, int number, Member me) {
        Session session = sessions.at(code, number, me);
        Guard.require(session.editableBy(me));
        return session;
    }
}
