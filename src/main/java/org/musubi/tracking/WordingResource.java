package org.musubi.tracking;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.StaleException;

/** New words for the title and summary of a project, which need the keys of both sides. */
@Path("/projects/{id}/wording")
public class WordingResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Rewordings rewordings;

    @Inject
    History history;

    @Inject
    Once once;

    private static final int SHOWN = 12;

    @GET
    @PermitAll
    public Object show(@PathParam("id") String id) {
        Project project = projects.at(id, current.get());
        return new Pages.wording(project, rewordings.of(project, SHOWN));
    }

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Project project = rewordable(id, current.get());
        return new Pages.newWording(
                project, WordingForm.of(project, UUID.randomUUID().toString()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response propose(@PathParam("id") String id, @BeanParam WordingForm form) {
        Member me = current.get();
        Project project = rewordable(id, me);
        Problems problems = form.problems(project);
        if (problems.any()) {
            return Refusal.wrong(new Pages.newWording(project, form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Guard.unchanged(project.getVersion(), form.version());
        Rewording rewording = form.of(project, me);
        rewordings.persist(rewording);
        projects.touch(project);
        history.record(rewording.proposed(me));
        return Notice.SIGNED.at(once.ledTo(key, project.act("wording")));
    }

    /** @param hash what the person read and signs; a key for any other text is refused as stale (409) */
    @POST
    @Path("{rewording}/agreement")
    @Authenticated
    @Transactional
    public Response agree(
            @PathParam("id") String id,
            @PathParam("rewording") String proposal,
            @RestForm String hash,
            @RestForm Integer version) {
        Member me = current.get();
        Project project = projects.at(id, me);
        Rewording rewording = rewordings.of(project, proposal);
        Guard.require(rewording.agreeableBy(me));
        Guard.unchanged(project.getVersion(), version);
        boolean newest = rewordings.of(project, 1).get(0).getId().equals(rewording.getId());
        if (!rewording.getHash().equals(hash) || !newest) {
            throw new StaleException();
        }
        rewordings.put(new RewordingKey(rewording, me));
        history.record(project.reword(rewording.getTitle(), rewording.getSummary(), me));
        return Notice.REWORDED.at(project.getPath());
    }

    private Project rewordable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().rewordableBy(me));
        return project;
    }
}
