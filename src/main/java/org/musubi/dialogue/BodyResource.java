package org.musubi.dialogue;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Objects;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.plan.Bodies;
import org.musubi.plan.Body;

/** The standing dialogues of the two sides, and each with its sessions. */
@Path("/bodies")
public class BodyResource {

    @Inject
    CurrentMember current;

    @Inject
    Bodies bodies;

    @Inject
    Sessions sessions;

    /** A body with its newest session that the reader may read; null for none. */
    public record Row(Body body, Session newest) {}

    @GET
    @PermitAll
    public Object index() {
        List<Session> newest = sessions.newest(current.get());
        List<Row> rows = bodies.<Body>list("order by name.en, code").stream()
                .map(body -> new Row(body, newestOf(body, newest)))
                .toList();
        return new Pages.bodies(rows);
    }

    @GET
    @Path("{code}")
    @PermitAll
    public Object show(@PathParam("code") String code) {
        Member me = current.get();
        Body body = sessions.body(code);
        return new Pages.body(body, sessions.of(body, me), sessions.commitmentsOf(body));
    }

    private static Session newestOf(Body body, List<Session> newestFirst) {
        return newestFirst.stream()
                .filter(session -> Objects.equals(session.getBody().getId(), body.getId()))
                .findFirst()
                .orElse(null);
    }
}
