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
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Changing, moving and taking back an item of an agenda. */
@Path("/agenda/{id}")
public class AgendaItemResource {

    @Inject
    CurrentMember current;

    @Inject
    Agenda agenda;

    @Inject
    Referred referred;

    @Inject
    History history;

    @GET
    @Path("edit")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Agenda.Line line = editable(id, current.get());
        return new Pages.item(
                line.item().getSession(),
                line.item(),
                AgendaForm.of(line),
                line.item().act("edit"),
                new Problems());
    }

    @POST
    @Path("edit")
    @Authenticated
    @Transactional
    public Response edit(@PathParam("id") String id, @BeanParam AgendaForm form) {
        Member me = current.get();
        Agenda.Line line = editable(id, me);
        AgendaItem item = line.item();
        Guard.unchanged(item.getVersion(), form.version());
        Links links = referred.of(form, me);
        Problems problems = form.problems(links);
        if (problems.any()) {
            return Refusal.wrong(new Pages.item(item.getSession(), item, form, item.act("edit"), problems));
        }
        Links kept = links.keeping(line);
        item.say(form.title(), form.length().orElse(null), form.decision())
                .about(kept.project(), kept.commitment(), kept.instrument(), kept.obligation());
        return changed(item, me);
    }

    /** One place up. */
    @POST
    @Path("rise")
    @Authenticated
    @Transactional
    public Response rise(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        AgendaItem item = editable(id, me).item();
        Guard.unchanged(item.getVersion(), version);
        agenda.above(item).ifPresent(item::changePlaces);
        return changed(item, me);
    }

    /** Only while nothing was decided about it. */
    @POST
    @Path("removal")
    @Authenticated
    @Transactional
    public Response remove(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        AgendaItem item = editable(id, me).item();
        Guard.require(!agenda.hasOutcome(item));
        Guard.unchanged(item.getVersion(), version);
        item.remove();
        return changed(item, me);
    }

    private Response changed(AgendaItem item, Member me) {
        history.record(item.getSession().changed(FactKind.AGENDA_CHANGED, item.getTitle(), me));
        return Notice.SAVED.at(item.getSession().getPath() + "#agenda");
    }

    private Agenda.Line editable(String id, Member me) {
        Agenda.Line line = agenda.at(id, me);
        Guard.require(line.item().editableBy(me));
        return line;
    }
}
