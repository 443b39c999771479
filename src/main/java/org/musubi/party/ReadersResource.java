package org.musubi.party;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Person;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The named readers of a RED project, and naming one more. */
@Path("/projects/{id}/readers")
public class ReadersResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Readers readers;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object index(@PathParam("id") String id) {
        Member me = current.get();
        Project project = nameable(id, me);
        return new Pages.readers(
                project,
                readers.namedIn(project),
                readers.nameable(project, me),
                new ReaderForm(null, project.getVersion()),
                new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ReaderForm form) {
        Member me = current.get();
        Project project = nameable(id, me);
        Guard.unchanged(project.getVersion(), form.version());
        List<Person> offered = readers.nameable(project, me);
        var chosen = offered.stream()
                .filter(one -> one.getId().toString().equals(form.person()))
                .findFirst();
        Problems problems = new Problems().when(chosen.isEmpty(), "person", Problem.NOT_A_CHOICE);
        if (problems.any()) {
            return Refusal.wrong(new Pages.readers(project, readers.namedIn(project), offered, form, problems));
        }
        projects.touch(project);
        history.record(project.nameReader(chosen.get(), me));
        return Notice.SAVED.at(project.act("readers"));
    }

    private Project nameable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getPartyRights().readersNameableBy(me));
        return project;
    }
}
