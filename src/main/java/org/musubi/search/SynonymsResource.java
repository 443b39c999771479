package org.musubi.search;

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
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.Capacity;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The synonyms of the search, kept by administrators; a change works at once here and within a minute elsewhere. */
@Path("/search-settings")
public class SynonymsResource {

    static final String PATH = "/search-settings";

    @Inject
    CurrentMember current;

    @Inject
    SynonymGroups groups;

    @Inject
    History history;

    @Inject
    Once once;

    @Inject
    Rebuild rebuild;

    @GET
    @Authenticated
    public Object show() {
        Guard.require(current.get().isAdministrator());
        return page(new SynonymForm(), null, new Problems());
    }

    @POST
    @Path("synonyms")
    @Authenticated
    @Transactional
    public Response add(@BeanParam SynonymForm form) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(page(form, null, problems));
        }
        Optional<String> before = once.before(form.once == null ? UUID.randomUUID() : form.once);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(PATH);
        }
        if (form.once != null) {
            once.ledTo(form.once, PATH);
        }
        SynonymGroup group = new SynonymGroup(form.getWords());
        groups.persist(group);
        history.record(group.changed(me.as(Capacity.ADMINISTRATOR)));
        groups.forget();
        return Notice.SAVED.at(PATH);
    }

    @POST
    @Path("synonyms/{id}")
    @Authenticated
    @Transactional
    public Response change(@PathParam("id") String id, @BeanParam SynonymForm form) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        SynonymGroup group = Guard.found(groups.findByIdOptional(Guard.key(id)));
        Guard.unchanged(group.getVersion(), form.version);
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(page(form, group.getId(), problems));
        }
        history.record(group.say(form.getWords(), me.as(Capacity.ADMINISTRATOR)));
        groups.forget();
        return Notice.SAVED.at(PATH);
    }

    @POST
    @Path("synonyms/{id}/removal")
    @Authenticated
    @Transactional
    public Response remove(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        SynonymGroup group = Guard.found(groups.findByIdOptional(Guard.key(id)));
        Guard.unchanged(group.getVersion(), version);
        history.record(group.removed(me.as(Capacity.ADMINISTRATOR)));
        groups.delete(group);
        groups.forget();
        return Notice.DELETED.at(PATH);
    }

    /** Makes the index anew in the background. */
    @POST
    @Path("rebuild")
    @Authenticated
    @Transactional
    public Response rebuild() {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        history.record(rebuild.asked(me.as(Capacity.ADMINISTRATOR)));
        rebuild.inBackground();
        return Notice.SAVED.at(PATH);
    }

    private Pages.settings page(SynonymForm form, UUID changed, Problems problems) {
        return new Pages.settings(groups.inOrder(), rebuild.state(), form, changed, problems);
    }
}
