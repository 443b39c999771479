package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.Slice;

/** Held decisions are put together, to be announced by both sides at once. */
@Path("/desk/announcements")
public class AnnouncementResource {

    @Inject
    HeldDecisions held;

    @Inject
    Announcements announcements;

    @Inject
    Docket docket;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    /** Proposes it, which is the key of the own side over all the decisions in it. */
    @POST
    @Authenticated
    @Transactional
    public Response create(@RestForm List<String> decision) {
        Member me = current.get();
        Guard.require(me.isFocalPoint());
        Set<UUID> wanted = decision == null
                ? Set.of()
                : decision.stream().map(Slice::key).filter(Objects::nonNull).collect(Collectors.toSet());
        List<HeldDecision> chosen = held.open(me, wanted);
        Problems problems = new Problems()
                .when(wanted.isEmpty(), "held", Problem.REQUIRED)
                .when(chosen.size() != wanted.size(), "held", Problem.NOT_A_CHOICE)
                .when(!chosen.stream().allMatch(one -> mayJoin(one, me)), "held", Problem.NOT_TO_BE_ANNOUNCED);
        if (problems.any()) {
            return Refusal.wrong(new DeskPages.desk(docket.of(me, false), false, problems));
        }
        Announcement announcement = new Announcement(chosen, me);
        announcements.persist(announcement);
        chosen.forEach(one -> one.join(announcement));
        history.record(announcement.proposed(me));
        return Notice.SAVED.at(announcement.getPath());
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Object show(@PathParam("id") String id) {
        return new DeskPages.announcement(Guard.found(announcements.open(Guard.key(id), current.get())));
    }

    private static boolean mayJoin(HeldDecision decision, Member me) {
        return decision.isFree() && decision.getObstacle() == null && decision.mayBeKeyedBy(me);
    }
}
