package org.musubi.proposal;

import io.quarkus.security.Authenticated;
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
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.Slice;

/** The amendments to one proposal, and a new one. */
@Path("/proposals/{id}/amendments")
public class AmendmentsResource {

    @Inject
    Proposals proposals;

    @Inject
    Amendments amendments;

    @Inject
    Amending amending;

    @Inject
    History history;

    @Inject
    Once once;

    @Inject
    CurrentMember current;

    @GET
    @Authenticated
    public Object index(@PathParam("id") String id, @QueryParam("after") String after) {
        Member me = current.get();
        Proposal proposal = found(id, me);
        return new AmendmentPages.index(proposal, amendments.to(proposal, me, Slice.key(after)));
    }

    @GET
    @Path("new")
    @Authenticated
    public Object blank(@PathParam("id") String id) {
        Member me = current.get();
        Proposal proposal = found(id, me);
        Guard.require(proposal.amendableBy(me));
        ProposalVersion now = Guard.found(proposals.version(proposal, proposal.getEdition()));
        return amending.form(proposal, null, AmendmentForm.of(now), new Problems());
    }

    /** Keeps a draft, or proposes at once; the same form sent twice makes one. */
    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam AmendmentForm form) {
        Member me = current.get();
        Proposal proposal = found(id, me);
        Guard.require(proposal.amendableBy(me) || !proposal.isAmendable() && me.takesPart());
        Problems problems = amending.problems(proposal, form);
        if (problems.any()) {
            return Refusal.wrong(amending.form(proposal, null, form, problems));
        }
        UUID key = Optional.ofNullable(Slice.key(form.once())).orElseGet(UUID::randomUUID);
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Amendment amendment = new Amendment(proposal, form.wordings(), me);
        amendments.persist(amendment);
        history.record(amendment.drafted(me));
        if (form.isToBeProposed()) {
            history.record(amendment.propose(me));
        }
        return Notice.SAVED.at(once.ledTo(key, amendment.getPath()));
    }

    private Proposal found(String id, Member me) {
        Proposal proposal = Guard.found(proposals.visibleTo(me, Guard.key(id)));
        return Guard.found(Optional.of(proposal).filter(visible -> visible.reviewReadableBy(me)));
    }
}
