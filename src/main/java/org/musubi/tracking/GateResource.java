package org.musubi.tracking;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Deciding at a gate for one side. One person never decides for both. */
@Path("/phases/{id}/gate")
public class GateResource {

    @Inject
    CurrentMember current;

    @Inject
    Phases phases;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Phase phase = decidable(id, current.get());
        return new Pages.gate(phase, new GateForm(null, null, null, phase.getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam GateForm form) {
        Member me = current.get();
        Phase phase = decidable(id, me);
        Guard.unchanged(phase.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.gate(phase, form, problems));
        }
        GateDecision decision = form.decisionAt(phase, me);
        phases.put(decision);
        history.record(phase.decided(decision, me));
        return Notice.DECIDED.at(phase.getPath());
    }

    private Phase decidable(String id, Member me) {
        Phase phase = Guard.found(phases.visibleTo(me, Guard.key(id)));
        Guard.require(phases.gateOf(phase).decidableBy(me));
        return phase;
    }
}
