package org.musubi.instrument;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.project.Typed;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.StaleException;

/** What one side proposes for the register, and the other side's answer. */
@Path("/corrections/{id}")
public class CorrectionAnswerResource {

    @Inject
    CurrentMember current;

    @Inject
    Corrections corrections;

    @Inject
    NamedInTerms named;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object show(@PathParam("id") String id) {
        return new Pages.correction(at(id, current.get()), "", new Problems());
    }

    /** @param hash what the person read and confirms; anything else is refused as stale (409) */
    @POST
    @Path("confirmation")
    @Authenticated
    @Transactional
    public Response confirm(@PathParam("id") String id, @RestForm String hash, @RestForm Integer version) {
        Member me = current.get();
        Correction correction = answerable(id, version, me);
        if (!correction.getHash().equals(hash)) {
            throw new StaleException();
        }
        Instrument instrument = correction.getInstrument();
        Terms terms = correction.getTerms();
        Instrument earlier = named.supersedes(terms, me);
        correction.confirm(me);
        history.record(instrument.correct(correction, earlier, named.parties(terms), named.commitments(terms), me));
        if (earlier != null && earlier.getState().mayBecome(InstrumentState.SUPERSEDED)) {
            history.record(earlier.superseded(instrument, me));
        }
        return Notice.CONFIRMED.at(instrument.getPath());
    }

    @POST
    @Path("refusal")
    @Authenticated
    @Transactional
    public Response refuse(@PathParam("id") String id, @RestForm String reason, @RestForm Integer version) {
        Member me = current.get();
        Correction correction = answerable(id, version, me);
        String why = Typed.text(reason).strip();
        Problems problems = new Problems()
                .when(why.isEmpty(), "reason", Problem.REASON_NEEDED)
                .atMost(4_000, why, "reason");
        if (problems.any()) {
            return Refusal.wrong(new Pages.correction(correction, why, problems));
        }
        history.record(correction.refuse(why, me));
        return Notice.SAVED.at(correction.getInstrument().getPath());
    }

    private Correction answerable(String id, Integer version, Member me) {
        Correction correction = at(id, me);
        Guard.unchanged(correction.getVersion(), version);
        Guard.require(correction.answerableBy(me));
        return correction;
    }

    private Correction at(String id, Member me) {
        return Guard.found(corrections.visibleTo(me, Guard.key(id)));
    }
}
