package org.musubi.party;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
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

/** Removing a person from the named readers; somebody of the originating organisation always stays. */
@Path("/projects/{id}/readers/removal")
public class ReaderRemovalResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Readers readers;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ReaderForm form) {
        Member me = current.get();
        Project project = projects.at(id, me);
        Guard.require(project.getPartyRights().readersNameableBy(me));
        Guard.unchanged(project.getVersion(), form.version());
        Person person = Guard.found(project.getAudience().getPersons().stream()
                .filter(one -> one.getId().toString().equals(form.person()))
                .findFirst());
        Problems problems = new Problems().when(!readers.remainsKept(project, person), "person", Problem.LAST_READER);
        if (problems.any()) {
            return Refusal.wrong(new Pages.readers(
                    project, readers.namedIn(project), readers.nameable(project, me), form, problems));
        }
        projects.touch(project);
        history.record(project.removeReader(person, me));
        return Notice.SAVED.at(project.getAudience().readableBy(me) ? project.act("readers") : "/projects");
    }
}
