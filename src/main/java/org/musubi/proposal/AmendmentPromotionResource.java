package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

/** The amender makes a rejected amendment a proposal of the own organisation: a draft with the same facts. */
@Path("/amendments/{id}/promotion")
public class AmendmentPromotionResource {

    @Inject
    Amendments amendments;

    @Inject
    Proposals proposals;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Amendment amendment = Guard.found(amendments.forActBy(me, Guard.key(id)));
        Guard.require(amendment.promotableBy(me));
        Guard.unchanged(amendment.getVersion(), version);
        Content content =
                amendment.getProposal().getContent().copy().saying(amendment.getTitle(), amendment.getSummary());
        Proposal own = new Proposal(content, me);
        proposals.persist(own);
        history.record(own.talk(me));
        history.record(amendment.promote(own, me));
        return Notice.DRAFT_SAVED.at(own.getPath());
    }
}
