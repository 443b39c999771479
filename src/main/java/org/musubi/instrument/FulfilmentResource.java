package org.musubi.instrument;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Fulfilling an obligation: its owner claims, a focal point of the other side confirms or contests. */
@Path("/obligations/{id}/fulfilment")
public class FulfilmentResource {

    @Inject
    CurrentMember current;

    @Inject
    Obligations obligations;

    @Inject
    ObligationResource page;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response claim(@PathParam("id") String id, @BeanParam StepForm form) {
        Member me = current.get();
        Obligation obligation = obligations.at(id, me);
        Guard.require(obligation.claimableBy(me));
        Guard.unchanged(obligation.getVersion(), form.version());
        Problems problems = form.ofClaim();
        if (problems.any()) {
            return Refusal.wrong(page.page(obligation, me, form, problems));
        }
        history.record(obligation.claim(form.text(), form.addressGiven(), me));
        return Notice.CLAIMED.at(obligation.getPath());
    }

    @POST
    @Path("confirmation")
    @Authenticated
    @Transactional
    public Response confirm(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Obligation obligation = answerable(id, version, me);
        history.record(obligation.confirm(me));
        return Notice.CONFIRMED.at(obligation.getPath());
    }

    @POST
    @Path("contest")
    @Authenticated
    @Transactional
    public Response contest(@PathParam("id") String id, @BeanParam StepForm form) {
        Member me = current.get();
        Obligation obligation = answerable(id, form.version(), me);
        Problems problems = form.ofContest();
        if (problems.any()) {
            return Refusal.wrong(page.page(obligation, me, form, problems));
        }
        history.record(obligation.contest(form.text(), me));
        return Notice.CONTESTED.at(obligation.getPath());
    }

    private Obligation answerable(String id, Integer version, Member me) {
        Obligation obligation = obligations.at(id, me);
        Guard.require(obligation.answerableBy(me));
        Guard.unchanged(obligation.getVersion(), version);
        return obligation;
    }
}
