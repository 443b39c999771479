package org.musubi.dialogue;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** The briefing pack of a session as it is now, for whoever may read the session; and issuing it. */
@Path("/bodies/{code}/sessions/{number:[0-9]+}/briefing")
public class BriefingResource {

    @Inject
    CurrentMember current;

    @Inject
    Sessions sessions;

    @Inject
    Briefings briefings;

    @Inject
    BriefingIssues issues;

    @Inject
    History history;

    @GET
    @PermitAll
    public Object show(@PathParam("code") String code, @PathParam("number") int number) {
        Member me = current.get();
        Session session = sessions.at(code, number, me);
        return new Pages.briefing(briefings.of(session, me), issues.of(session, me));
    }

    /** Two that issue at once wait for each other, so that each copy has a number of its own. */
    @POST
    @Authenticated
    @Transactional
    public Response issue(@PathParam("code") String code, @PathParam("number") int number, @RestForm Integer version) {
        Member me = current.get();
        Session session = sessions.at(code, number, me);
        Guard.require(session.issuableBy(me));
        Guard.unchanged(session.getVersion(), version);
        sessions.getEntityManager().lock(session, LockModeType.PESSIMISTIC_WRITE);
        BriefingIssue issue = issues.issue(session, me);
        history.record(issue.issued(me));
        return Notice.ISSUED.at(session.act("briefing"));
    }
}
