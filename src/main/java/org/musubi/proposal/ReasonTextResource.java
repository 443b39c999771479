package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Administrators keep the texts that deciders begin from. */
@Path(ReasonTextResource.PATH)
public class ReasonTextResource {

    static final String PATH = "/administration/reasons";

    @Inject
    ReasonTexts texts;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @GET
    @Authenticated
    public Object index() {
        Guard.require(current.get().isAdministrator());
        return new DeskPages.reasons(texts.all(), ReasonTextForm.empty(), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@BeanParam ReasonTextForm form) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new DeskPages.reasons(texts.all(), form, problems));
        }
        ReasonText text = new ReasonText(form.chosenUse().get(), form.name(), form.body());
        texts.persist(text);
        history.record(text.written(me));
        return Notice.SAVED.at(PATH);
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Object edit(@PathParam("id") String id) {
        Guard.require(current.get().isAdministrator());
        ReasonText text = Guard.found(texts.usable(Guard.key(id)));
        return new DeskPages.reason(text, ReasonTextForm.of(text), new Problems());
    }

    @POST
    @Path("{id}")
    @Authenticated
    @Transactional
    public Response update(@PathParam("id") String id, @BeanParam ReasonTextForm form) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        ReasonText text = Guard.found(texts.usable(Guard.key(id)));
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new DeskPages.reason(text, form, problems));
        }
        Guard.unchanged(text.getVersion(), form.version());
        history.record(text.rewrite(form.chosenUse().get(), form.name(), form.body(), me));
        return Notice.SAVED.at(PATH);
    }

    @POST
    @Path("{id}/retirement")
    @Authenticated
    @Transactional
    public Response retire(@PathParam("id") String id) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        ReasonText text = Guard.found(texts.usable(Guard.key(id)));
        history.record(text.retire(me));
        return Notice.SAVED.at(PATH);
    }
}
