package org.musubi.dialogue;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
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
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Writing the minutes of a session. */
@Path("/bodies/{code}/sessions/{number:[0-9]+}/minutes")
public class MinutesResource {

    private static final int LIMIT = 100_000;

    @Inject
    CurrentMember current;

    @Inject
    Sessions sessions;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("code") String code, @PathParam("number") int number) {
        Session session = recordable(code, number, current.get());
        return new Pages.minutes(session, session.getMinutes(), session.getVersion(), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(
            @PathParam("code") String code,
            @PathParam("number") int number,
            @RestForm String textJa,
            @RestForm String textEn,
            @RestForm Integer version) {
        Member me = current.get();
        Session session = recordable(code, number, me);
        Guard.unchanged(session.getVersion(), version);
        Problems problems = new Problems().atMost(LIMIT, textJa, "textJa").atMost(LIMIT, textEn, "textEn");
        if (problems.any()) {
            return Refusal.wrong(new Pages.minutes(session, Bilingual.of(textJa, textEn), version, problems));
        }
        history.record(session.write(Typed.text(textJa), Typed.text(textEn), me));
        return Notice.SAVED.at(session.getPath() + "#minutes");
    }

    private Session recordable(String code, int number, Member me) {
        Session session = sessions.at(code, number, me);
        Guard.require(session.recordableBy(me));
        return session;
    }
}
