package org.musubi.instrument;

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
import org.musubi.people.Organisations;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Proposing what the register should say of an instrument; the other side answers at {@link CorrectionAnswerResource}. */
@Path("/instruments/{code}/corrections")
public class CorrectionResource {

    private static final int REASON_LIMIT = 4_000;

    @Inject
    CurrentMember current;

    @Inject
    Instruments instruments;

    @Inject
    Corrections corrections;

    @Inject
    NamedInTerms named;

    @Inject
    Organisations organisations;

    @Inject
    History history;

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("code") String code) {
        Instrument instrument = correctable(code, current.get());
        return new Pages.correct(
                instrument, draft(instrument, instrument.getTerms(), "", instrument.getVersion()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("code") String code, @BeanParam InstrumentForm form) {
        Member me = current.get();
        Instrument instrument = correctable(code, me);
        Guard.unchanged(instrument.getVersion(), form.version());
        Terms terms = form.terms();
        Problems problems = problems(terms, form.because(), instrument, me);
        if (problems.any()) {
            return Refusal.wrong(
                    new Pages.correct(instrument, draft(instrument, terms, form.because(), form.version()), problems));
        }
        corrections.replacePending(instrument);
        Correction correction = new Correction(instrument, terms, form.because(), me);
        corrections.persist(correction);
        history.record(correction.proposed(me));
        return Notice.PROPOSED.at(instrument.getPath() + "#corrections");
    }

    private Problems problems(Terms terms, String reason, Instrument instrument, Member me) {
        Terms now = instrument.getTerms();
        return named.problems(terms, instrument, me)
                .when(isImpossible(terms, instrument), "state", Problem.NOT_A_CHOICE)
                .when(isSignedWithoutDay(terms, instrument), "signed", Problem.REQUIRED)
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(REASON_LIMIT, reason, "reason")
                .when(terms.equals(now), "titleJa", Problem.NOTHING_CHANGED);
    }

    private static boolean isImpossible(Terms terms, Instrument instrument) {
        return terms.state()
                .filter(next ->
                        next != instrument.getState() && !instrument.getState().mayBecome(next))
                .isPresent();
    }

    /** "Will be signed" becomes "signed" only with the day on which that happened. */
    private static boolean isSignedWithoutDay(Terms terms, Instrument instrument) {
        return instrument.getState() == InstrumentState.NEGOTIATING
                && terms.state().filter(next -> next == InstrumentState.SIGNED).isPresent()
                && terms.of("signed").isEmpty();
    }

    private Instrument correctable(String code, Member me) {
        Instrument instrument = instruments.at(code, me);
        Guard.require(instrument.correctableBy(me));
        return instrument;
    }

    private Draft draft(Instrument instrument, Terms terms, String reason, Integer version) {
        return new Draft(terms, instrument.getState().choices(), organisations.choosable(), reason, "", "", version);
    }
}
