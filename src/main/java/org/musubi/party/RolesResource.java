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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Side;
import org.musubi.plan.PartyRole;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.project.Typed;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Giving a party other roles. */
@Path("/projects/{id}/parties/{code}/roles")
public class RolesResource {

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
        Organisation party = recastable(project, code, current.get());
        RolesForm form = RolesForm.of(project.getRoll().rolesOf(party), project.getVersion());
        return new Pages.roles(project, party, form, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @PathParam("code") String code, @BeanParam RolesForm form) {
        Member me = current.get();
        Project project = projects.at(id, me);
        Organisation party = recastable(project, code, me);
        Guard.unchanged(project.getVersion(), form.version());
        Problems problems = form.problems()
                .when(
                        movesAccountability(project, party, form)
                                && !project.getPartyRights().accountableBy(party, me),
                        "role",
                        Problem.FOCAL_POINT_NEEDED);
        if (problems.any()) {
            return Refusal.wrong(new Pages.roles(project, party, form, problems));
        }
        List<Side> losing = project.getRoll().losing(party, form.roles());
        if (!losing.isEmpty() && !form.isConfirmed()) {
            return Refusal.page(200, new Pages.unbalancing(project, party, "roles", losing, form.fields()));
        }
        projects.touch(project);
        boolean balanced = project.isBalanced();
        history.record(project.getRoll()
                .recast(party, form.roles(), Typed.today(), form.reason().strip(), me));
        project.weigh(balanced, me).ifPresent(history::record);
        return (losing.isEmpty() ? Notice.SAVED : Notice.UNBALANCED).at(project.act("parties"));
    }

    private static boolean movesAccountability(Project project, Organisation party, RolesForm form) {
        Set<PartyRole> moved = EnumSet.noneOf(PartyRole.class);
        moved.addAll(form.roles());
        return moved.contains(PartyRole.ACCOUNTABLE)
                != project.getRoll().rolesOf(party).contains(PartyRole.ACCOUNTABLE);
    }

    private Organisation recastable(Project project, String code, Member me) {
        Organisation party = partnership.present(project, code);
        Guard.require(project.getPartyRights().recastableBy(party, me));
        return party;
    }
}
