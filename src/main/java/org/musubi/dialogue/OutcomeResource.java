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

/** Recording what a session decided about an item of its agenda. */
@Path("/agenda/{id}/outcomes")
public class OutcomeResource {

    @Inject
    CurrentMember current;

    @Inject
    Agenda agenda;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        AgendaItem item = recordable(id, current.get());
        OutcomeForm empty = new OutcomeForm(null, null, null, UUID.randomUUID().toString());
        return new Pages.outcome(item, empty, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam OutcomeForm form) {
        Member me = current.get();
        AgendaItem item = recordable(id, me);
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.outcome(item, form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Outcome outcome = new Outcome(item, form.text(), form.review().orElse(null), me);
        agenda.put(outcome);
        Session session = item.getSession();
        history.record(session.changed(FactKind.OUTCOME_RECORDED, form.text(), me));
        return Notice.SAVED.at(once.ledTo(key, session.getPath() + "#agenda"));
    }

    private AgendaItem recordable(String id, Member me) {
        AgendaItem item = agenda.at(id, me).item();
        Guard.require(item.recordableBy(me));
        return item;
    }
}
