package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The proposal's originator takes an amendment over, perhaps adjusted: a new version, which ends all sign-offs. */
@Path("/amendments/{id}/acceptance")
public class AmendmentAcceptanceResource {

    @Inject
    Amendments amendments;

    @Inject
    Amending amending;

    @Inject
    Proposals proposals;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    /** The text as it would be, to be adjusted; where both have changed the same, all three wordings. */
    @GET
    @Authenticated
    public Object prepare(@PathParam("id") String id) {
        Member me = current.get();
        Amendment amendment = Guard.found(amendments.visibleTo(me, Guard.key(id)));
        Guard.require(amendment.acceptableBy(me));
        List<Merge> merges = amending.merges(amendment);
        return page(amendment, merges, merged(amendment, merges), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam AmendmentForm form) {
        Member me = current.get();
        Amendment amendment = Guard.found(amendments.forActBy(me, Guard.key(id)));
        Proposal proposal =
                Guard.found(proposals.forActBy(me, amendment.getProposal().getId()));
        Guard.require(amendment.acceptableBy(me));
        Content next = proposal.getContent().copy().saying(form.title(), form.summary());
        Problems problems = form.problems();
        next.lacking()
                .getByField()
                .forEach((field, problem) ->
                        problems.when(!proposal.getContent().lacking().at(field), field, problem));
        if (problems.any()) {
            return Refusal.wrong(page(amendment, amending.merges(amendment), form, problems));
        }
        Guard.unchanged(proposal.getVersion(), form.version());
        history.record(proposal.revise(next, me));
        history.record(amendment.accept(proposal.getEdition(), me));
        return Notice.SAVED.at(proposal.getPath());
    }

    private static AmendmentForm merged(Amendment amendment, List<Merge> merges) {
        var texts = merges.stream().collect(Collectors.toMap(Merge::field, Merge::proposed));
        Function<Field, String> text = field -> texts.getOrDefault(field, amendment.value(field));
        return new AmendmentForm(
                String.valueOf(amendment.getBase()),
                text.apply(Field.TITLE_JA),
                text.apply(Field.TITLE_EN),
                text.apply(Field.SUMMARY_JA),
                text.apply(Field.SUMMARY_EN),
                null,
                null,
                null,
                amendment.getProposal().getVersion());
    }

    private static AmendmentPages.acceptance page(
            Amendment amendment, List<Merge> merges, AmendmentForm form, Problems problems) {
        return new AmendmentPages.acceptance(
                amendment, merges, merges.stream().anyMatch(Merge::isConflict), form, problems);
    }
}
