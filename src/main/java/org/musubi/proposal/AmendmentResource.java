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
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.Slice;

/** Reading an amendment, and writing it while it is a draft. */
@Path("/amendments/{id}")
public class AmendmentResource {

    @Inject
    Amendments amendments;

    @Inject
    Amending amending;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @GET
    @Authenticated
    public Object show(@PathParam("id") String id, @QueryParam("after") String after) {
        Member me = current.get();
        return amending.show(Guard.found(amendments.visibleTo(me, Guard.key(id))), me, Slice.key(after));
    }

    @GET
    @Path("edit")
    @Authenticated
    public Object edit(@PathParam("id") String id) {
        Member me = current.get();
        Amendment amendment = Guard.found(amendments.visibleTo(me, Guard.key(id)));
        Guard.require(amendment.editableBy(me));
        return amending.form(amendment.getProposal(), amendment, AmendmentForm.of(amendment), new Problems());
    }

    /** Keeps the draft, or proposes it. */
    @POST
    @Path("edit")
    @Authenticated
    @Transactional
    public Response update(@PathParam("id") String id, @BeanParam AmendmentForm form) {
        Member me = current.get();
        Amendment amendment = Guard.found(amendments.forActBy(me, Guard.key(id)));
        Guard.require(amendment.editableBy(me));
        Problems problems = amending.problems(amendment.getProposal(), form);
        if (problems.any()) {
            return Refusal.wrong(amending.form(amendment.getProposal(), amendment, form, problems));
        }
        Guard.unchanged(amendment.getVersion(), form.version());
        history.record(amendment.revise(form.wordings(), me));
        if (form.isToBeProposed()) {
            history.record(amendment.propose(me));
        }
        return Notice.SAVED.at(amendment.getPath());
    }
}
