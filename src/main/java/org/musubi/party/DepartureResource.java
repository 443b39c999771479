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
import java.util.Set;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Side;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Letting a party leave, by its side or by itself. */
@Path("/projects/{id}/parties/{code}/departure")
public class DepartureResource {

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
        Organisation party = releasable(project, code, current.get());
        return new Pages.departure(project, party, DepartureForm.empty(project.getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @PathParam("code") String code, @BeanParam DepartureForm form) {
        Member me = current.get();
        Project project = projects.at(id, me);
        Organisation party = releasable(project, code, me);
        Guard.unchanged(project.getVersion(), form.version());
        Problems problems = form.problems(project.getRoll().sinceOf(party));
        if (problems.any()) {
            return Refusal.wrong(new Pages.departure(project, party, form, problems));
        }
        List<Side> losing = project.getRoll().losing(party, Set.of());
        if (!losing.isEmpty() && !form.isConfirmed()) {
            return Refusal.page(200, new Pages.unbalancing(project, party, "departure", losing, form.fields()));
        }
        projects.touch(project);
        boolean balanced = project.isBalanced();
        history.record(
                project.getRoll().release(party, form.day(), form.reason().strip(), me));
        project.weigh(balanced, me).ifPresent(history::record);
        Notice said = losing.isEmpty() ? Notice.SAVED : Notice.UNBALANCED;
        return said.at(project.getAudience().readableBy(me) ? project.act("parties") : "/projects");
    }

    private Organisation releasable(Project project, String code, Member me) {
        Organisation party = partnership.present(project, code);
        Guard.require(project.getPartyRights().releasableBy(party, me));
        return party;
    }
}
