package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Refusal;
import org.musubi.web.TypedFields;

/** Writing a proposal step by step; every button of a step saves it. */
@Path("/proposals/{id}/steps")
public class WritingResource {

    @Inject
    Proposals proposals;

    @Inject
    Desktop desktop;

    @Inject
    Offers offers;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    /** Goes on where something is still to be done. */
    @GET
    @Authenticated
    public Response resume(@PathParam("id") String id) {
        Proposal proposal = writable(id, current.get());
        return Response.seeOther(URI.create(step(proposal, proposal.getNextPart())))
                .build();
    }

    @GET
    @Path("{part}")
    @Authenticated
    public Object show(@PathParam("id") String id, @PathParam("part") String address) {
        Member me = current.get();
        Proposal proposal = writable(id, me);
        Part part = Guard.found(Part.at(address));
        return part.isWritten() ? desktop.open(proposal, part) : desktop.preview(proposal, me);
    }

    /**
     * Saves a step as far as it is written; what is wrong is kept too, but not saved (422). A text older than the kept
     * one is given back beside it (409).
     *
     * @param go where to go then: {@code next}, {@code back}, {@code leave}, {@code files} or a step; {@code more} and
     *     {@code template} fill the form further, {@code discard} drops what was typed and never saved
     */
    @POST
    @Path("{part}")
    @Authenticated
    @Transactional
    public Response save(
            @PathParam("id") String id,
            @PathParam("part") String address,
            @RestForm String sequence,
            @RestForm String go) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.editableBy(me));
        Part part = written(address);
        ProposalForm form = ProposalForm.typed(part, TypedFields.fields());
        Typing typing = proposal.typing(part, me);
        long number = number(sequence, typing);
        if (!typing.isBefore(number)) {
            return Refusal.page(409, desktop.stale(proposal, form));
        }
        if ("more".equals(go)) {
            return Refusal.page(200, desktop.again(proposal, form.withMoreRows()));
        }
        if ("template".equals(go)) {
            return Refusal.page(200, desktop.prefilled(proposal, form));
        }
        if ("discard".equals(go)) {
            typing.settle(number, me);
            return Notice.DISCARDED.at(step(proposal, part));
        }
        Reading reading = new Reading(form, offers.now(), proposal, me);
        if (reading.isWrong()) {
            typing.keep(number, form, me);
            return Refusal.wrong(desktop.wrong(proposal, form, reading.problems()));
        }
        typing.settle(number, me);
        if (!reading.content().hash().equals(proposal.getHash())) {
            history.record(proposal.revise(reading.content(), me).with("step", part.getAddress()));
        }
        Notice saved = proposal.getStage().isWriting() ? Notice.DRAFT_SAVED : Notice.SAVED;
        return saved.at(onward(proposal, part, go));
    }

    /**
     * Keeps what is being typed, right or wrong, without saving it.
     *
     * @return 204; 409 if a newer text is kept, 413 if it is too long, 400 for a number that no page was given
     */
    @POST
    @Path("{part}/typing")
    @Authenticated
    @Transactional
    public Response keep(@PathParam("id") String id, @PathParam("part") String address, @RestForm String sequence) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.editableBy(me));
        ProposalForm form = ProposalForm.typed(written(address), TypedFields.fields());
        Typing typing = proposal.typing(form.part(), me);
        long number = number(sequence, typing);
        if (form.length() > MOST_TYPED) {
            return Response.status(413).build();
        }
        if (typing.isBefore(number)) {
            typing.keep(number, form, me);
            return Response.noContent().build();
        }
        return Response.status(typing.isRepeatedBy(number, form) ? 204 : 409).build();
    }

    /** In UTF-16 units; both summaries at their longest take less than half. */
    static final int MOST_TYPED = 100_000;

    private Proposal writable(String id, Member me) {
        Proposal proposal = Guard.found(proposals.visibleTo(me, Guard.key(id)));
        Guard.require(proposal.editableBy(me));
        return proposal;
    }

    private static Part written(String address) {
        return Guard.found(Part.at(address).filter(Part::isWritten));
    }

    /** @throws jakarta.ws.rs.BadRequestException (400) for a number that no page was given */
    private static long number(String sequence, Typing typing) {
        long number = sequence != null && sequence.matches("\\d{1,18}") ? Long.parseLong(sequence) : -1;
        Guard.understood(typing.isPlausible(number));
        return number;
    }

    private static String onward(Proposal proposal, Part part, String go) {
        if ("leave".equals(go)) {
            return proposal.getStage().isWriting() ? "/drafts" : proposal.getPath();
        }
        if ("files".equals(go) && proposal.getStage().isWriting()) {
            return proposal.pathTo("files");
        }
        Part next = "back".equals(go)
                ? part.before()
                : Part.at(go == null ? "" : go).orElse(part.next());
        return step(proposal, next);
    }

    private static String step(Proposal proposal, Part part) {
        return proposal.pathTo("steps/" + part.getAddress());
    }
}
