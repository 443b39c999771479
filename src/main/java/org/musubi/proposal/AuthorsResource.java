package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.people.People;
import org.musubi.people.Person;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.Slice;

/** Who writes a proposal, and asking others to write it too. */
@Path("/proposals/{id}/authors")
public class AuthorsResource {

    @Inject
    Proposals proposals;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    /** @param organisation whose people to choose from; none is chosen at first */
    @GET
    @Authenticated
    public Object index(
            @PathParam("id") String id,
            @QueryParam("organisation") String organisation,
            @QueryParam("after") String after) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.visibleTo(me, Guard.key(id)));
        Guard.require(proposal.isAuthoredBy(me));
        return page(proposal, me, organisation, after, new Problems());
    }

    /** Invites a person; refuses with 422 whoever is invited already, writes already or may not take part. */
    @POST
    @Authenticated
    @Transactional
    public Response invite(
            @PathParam("id") String id, @RestForm("person") String key, @RestForm("organisation") String organisation) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.invitingBy(me));
        Optional<Person> person = Optional.ofNullable(Slice.key(key)).flatMap(people::findByIdOptional);
        Problem reluctance = person.map(proposal::reluctance).orElse(person.isEmpty() ? Problem.NOT_A_CHOICE : null);
        if (reluctance != null) {
            return Refusal.wrong(
                    page(proposal, me, organisation, null, new Problems().when(true, "people", reluctance)));
        }
        Invitation invitation = proposal.invite(person.get(), me);
        invitations.persist(invitation);
        history.record(invitation.sent(me));
        return Notice.INVITED.at(proposal.pathTo("authors"));
    }

    /** A reader asks to write too. */
    @POST
    @Path("request")
    @Authenticated
    @Transactional
    public Response request(@PathParam("id") String id) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.requestableBy(me));
        Invitation request = proposal.request(me);
        invitations.persist(request);
        history.record(request.requested(me));
        return Notice.REQUESTED.at(proposal.getPath());
    }

    private Pages.authors page(Proposal proposal, Member me, String code, String after, Problems problems) {
        List<Organisation> choice = proposal.invitingBy(me) ? organisations.choosable() : List.of();
        Organisation chosen = choice.stream()
                .filter(one -> one.getCode().equals(code))
                .findFirst()
                .orElse(null);
        Slice<Person> candidates =
                chosen == null ? new Slice<>(List.of(), null) : people.takingPartFor(chosen, Slice.key(after));
        return new Pages.authors(proposal, choice, chosen, candidates, problems);
    }
}
