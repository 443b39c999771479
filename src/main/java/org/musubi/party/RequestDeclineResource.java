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
import org.musubi.project.ReasonForm;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Declining what an organisation asks for, with a reason. */
@Path("/party-requests/{id}/decline")
public class RequestDeclineResource {

    @Inject
    CurrentMember current;

    @Inject
    PartyRequests requests;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ReasonForm form) {
        Member me = current.get();
        PartyRequest request = answerable(id, me);
        Guard.unchanged(request.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.index(
                    request.getProject(), requests.knownTo(me, request.getProject()), request.getId(), form, problems));
        }
        history.record(request.decline(form.reason().strip(), me));
        return Notice.DECLINED.at(request.getProject().act("parties"));
    }

    private PartyRequest answerable(String id, Member me) {
        PartyRequest request = Guard.found(requests.visibleTo(me, Guard.key(id)));
        Guard.require(request.answerableBy(me));
        return request;
    }
}
