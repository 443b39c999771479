package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Choices;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.Slice;

/** Browsing, reading and writing proposals. */
@Path("/proposals")
public class ProposalResource {

    @Inject
    Proposals proposals;

    @Inject
    Offers offers;

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
        var slice = proposals.list(current.get(), filter, Slice.key(after));
        return new Pages.index(slice, filter, sectors, Stage.values());
    }

    @GET
    @Path("new")
    @Authenticated
    public Object blank() {
        Guard.require(current.get().takesPart());
        return new Pages.form(null, ProposalForm.empty(), offers.now(), new Problems());
    }

    /** Keeps a draft; the same form sent twice makes one. */
    @POST
    @Authenticated
    @Transactional
    public Response create(@BeanParam ProposalForm form) {
        Member me = current.get();
        Guard.require(me.takesPart());
        Offer offer = offers.now();
        if (form.wantsMoreRows()) {
            return Refusal.page(200, new Pages.form(null, form, offer, new Problems()));
        }
        Reading reading = new Reading(form, offer);
        if (reading.isWrong()) {
            return Refusal.wrong(new Pages.form(null, form, offer, reading.problems()));
        }
        UUID key = Optional.ofNullable(Slice.key(form.once())).orElseGet(UUID::randomUUID);
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Proposal proposal = new Proposal(reading.content(), me);
        proposals.persist(proposal);
        history.record(proposal.talk(me));
        return Notice.DRAFT_SAVED.at(once.ledTo(key, proposal.getPath()));
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Object show(@PathParam("id") String id, @QueryParam("after") String after) {
        return showing.of(found(id), current.get(), Typed.nothing(), Slice.key(after));
    }

    @GET
    @Path("{id}/edit")
    @Authenticated
    public Object edit(@PathParam("id") String id) {
        Proposal proposal = found(id);
        Guard.require(proposal.editableBy(current.get()));
        return new Pages.form(proposal, ProposalForm.of(proposal), offers.now(), new Problems());
    }

    /** Saves the next version. In joint review the text has to stay complete, and both sign-offs end. */
    @POST
    @Path("{id}/edit")
    @Authenticated
    @Transactional
    public Response update(@PathParam("id") String id, @BeanParam ProposalForm form) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.editableBy(me));
        Offer offer = offers.now();
        if (form.wantsMoreRows()) {
            return Refusal.page(200, new Pages.form(proposal, form, offer, new Problems()));
        }
        Reading reading = new Reading(form, offer, proposal, me);
        if (reading.isWrong()) {
            return Refusal.wrong(new Pages.form(proposal, form, offer, reading.problems()));
        }
        Guard.unchanged(proposal.getVersion(), form.version());
        history.record(proposal.revise(reading.content(), me));
        return (proposal.getStage() == Stage.DRAFT ? Notice.DRAFT_SAVED : Notice.SAVED).at(proposal.getPath());
    }

    private Proposal found(String id) {
        return Guard.found(proposals.visibleTo(current.get(), Guard.key(id)));
    }
}
