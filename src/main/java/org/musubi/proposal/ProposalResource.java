package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.plan.Sector;
import org.musubi.web.Choices;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.Slice;

/** Browsing, reading and beginning proposals. */
@Path("/proposals")
public class ProposalResource {

    @Inject
    Proposals proposals;

    @Inject
    Offers offers;

    @Inject
    Invitations invitations;

    @Inject
    History history;

    @Inject
    Once once;

    @Inject
    Showing showing;

    @Inject
    CurrentMember current;

    @GET
    @PermitAll
    public Object index(
            @QueryParam("stage") String stage,
            @QueryParam("sector") String sector,
            @QueryParam("mine") String mine,
            @QueryParam("after") String after) {
        var sectors = offers.sectors();
        var filter = new Filter(
                Choices.of(Stage.class, stage).orElse(null),
                sectors.stream()
                        .filter(one -> one.getCode().equals(sector))
                        .findFirst()
                        .orElse(null),
                mine != null && !mine.isEmpty());
        Member me = current.get();
        var slice = proposals.list(me, filter, Slice.key(after));
        return new Pages.index(slice, filter, sectors, Stage.values(), invitations.await(me));
    }

    @GET
    @Path("new")
    @Authenticated
    public Object blank(@QueryParam("sector") String sector) {
        Guard.require(current.get().takesPart());
        return start(UUID.randomUUID().toString(), sector, new Problems());
    }

    /** Begins a draft, in a sector whose template helps with the first words; the same form sent twice makes one. */
    @POST
    @Authenticated
    @Transactional
    public Response create(@RestForm("sector") String code, @RestForm("once") String form) {
        Member me = current.get();
        Guard.require(me.takesPart());
        Optional<Sector> sector = sectorCoded(code);
        boolean none = code == null || code.isBlank();
        if (!none && sector.isEmpty()) {
            return Refusal.wrong(start(form, code, new Problems().when(true, "sector", Problem.NOT_A_CHOICE)));
        }
        UUID key = Optional.ofNullable(Slice.key(form)).orElseGet(UUID::randomUUID);
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Proposal proposal = new Proposal(Content.blank().serving(sector.orElse(null), null), me);
        proposals.persist(proposal);
        history.record(proposal.talk(me));
        return Notice.DRAFT_SAVED.at(once.ledTo(key, proposal.pathTo("steps/" + Part.WHAT.getAddress())));
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Object show(@PathParam("id") String id, @QueryParam("after") String after) {
        return showing.of(found(id), current.get(), Typed.nothing(), Slice.key(after));
    }

    private Pages.start start(String once, String sector, Problems problems) {
        return new Pages.start(offers.sectors(), Part.values(), once, sector, problems);
    }

    private Optional<Sector> sectorCoded(String code) {
        return offers.sectors().stream()
                .filter(one -> one.getCode().equals(code))
                .findFirst();
    }

    private Proposal found(String id) {
        return Guard.found(proposals.visibleTo(current.get(), Guard.key(id)));
    }
}
