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
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Stating the office that answers for a party. */
@Path("/projects/{id}/parties/{code}/contact")
public class ContactResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Partnership partnership;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id, @PathParam("code") String code) {
        Project project = projects.at(id, current.get());
        Organisation party = contactable(project, code, current.get());
        ContactForm form = new ContactForm(project.getRoll().contactPostOf(party), project.getVersion());
        return new Pages.contact(project, party, form, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @PathParam("code") String code, @BeanParam ContactForm form) {
        Member me = current.get();
        Project project = projects.at(id, me);
        Organisation party = contactable(project, code, me);
        Guard.unchanged(project.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.contact(project, party, form, problems));
        }
        projects.touch(project);
        history.record(project.getRoll().contact(party, Fields.orNull(form.contactPost()), me));
        return Notice.SAVED.at(project.act("parties"));
    }

    private Organisation contactable(Project project, String code, Member me) {
        Organisation party = partnership.present(project, code);
        Guard.require(project.getPartyRights().contactableBy(party, me));
        return party;
    }
}
