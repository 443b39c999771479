package org.musubi.dialogue;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.project.Typed;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Opening, closing and reopening a session. */
@Path("/bodies/{code}/sessions/{number:[0-9]+}/state")
public class SessionLifeResource {

    private static final int REASON_LIMIT = 4_000;

    @Inject
    CurrentMember current;

    @Inject
    Sessions sessions;

    @Inject
    Deliverables deliverables;

    @Inject
    Overviews overviews;

    @Inject
    History history;

    @POST
    @Path("opening")
    @Authenticated
    @Transactional
    public Response open(@PathParam("code") String code, @PathParam("number") int number, @RestForm Integer version) {
        Member me = current.get();
        Session session = sessions.at(code, number, me);
        Guard.require(session.openableBy(me));
        Guard.unchanged(session.getVersion(), version);
        history.record(session.open(me));
        if (deliverables.carryOver(session, me) > 0) {
            history.record(session.changed(FactKind.DELIVERABLE_CARRIED_OVER, session.getTitle(), me));
        }
        return Notice.OPENED.at(session.getPath());
    }

    @POST
    @Path("closing")
    @Authenticated
    @Transactional
    public Response close(@PathParam("code") String code, @PathParam("number") int number, @RestForm Integer version) {
        Member me = current.get();
        Session session = sessions.at(code, number, me);
        Guard.require(session.closableBy(me));
        Guard.unchanged(session.getVersion(), version);
        history.record(session.close(me));
        return Notice.SESSION_CLOSED.at(session.getPath());
    }

    @POST
    @Path("reopening")
    @Authenticated
    @Transactional
    public Response reopen(
            @PathParam("code") String code,
            @PathParam("number") int number,
            @RestForm String reason,
            @RestForm Integer version) {
        Member me = current.get();
        Session session = sessions.at(code, number, me);
        Guard.require(session.reopenableBy(me));
        Guard.unchanged(session.getVersion(), version);
        String why = Typed.text(reason).strip();
        Problems problems = new Problems()
                .when(why.isEmpty(), "reason", Problem.REASON_NEEDED)
                .atMost(REASON_LIMIT, why, "reason");
        if (problems.any()) {
            return Refusal.wrong(new Pages.session(overviews.of(session, me).retyped(why, problems)));
        }
        history.record(session.reopen(why, me));
        return Notice.REOPENED.at(session.getPath());
    }
}
