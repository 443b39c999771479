package org.musubi.party;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.Fact;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.plan.PartyRole;
import org.musubi.project.PartyRoll;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.project.Typed;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** Giving an organisation the role that it asks for, from today on. */
@Path("/party-requests/{id}/acceptance")
public class RequestAcceptanceResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    PartyRequests requests;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        PartyRequest request = answerable(id, me);
        Guard.unchanged(request.getVersion(), version);
        Project project = request.getProject();
        projects.touch(project);
        boolean balanced = project.isBalanced();
        request.accept();
        history.record(granted(request, project.getRoll(), me));
        project.weigh(balanced, me).ifPresent(history::record);
        return Notice.SAVED.at(project.act("parties"));
    }

    private static Fact granted(PartyRequest request, PartyRoll roll, Member me) {
        Organisation organisation = request.getOrganisation();
        Set<PartyRole> roles = roll.rolesOf(organisation);
        if (roles.isEmpty()) {
            return roll.admit(organisation, EnumSet.of(request.getRole()), Typed.today(), null, me);
        }
        roles.add(request.getRole());
        return roll.recast(organisation, roles, Typed.today(), request.getWords(), me);
    }

    private PartyRequest answerable(String id, Member me) {
        PartyRequest request = Guard.found(requests.visibleTo(me, Guard.key(id)));
        Guard.require(request.answerableBy(me));
        return request;
    }
}
