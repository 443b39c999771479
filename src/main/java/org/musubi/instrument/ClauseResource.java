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
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.people.SharingLabel;
import org.musubi.text.Bilingual;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Entering what a clause of an instrument obliges somebody to. */
@Path("/instruments/{code}/obligations")
public class ClauseResource {

    @Inject
    CurrentMember current;

    @Inject
    Instruments instruments;

    @Inject
    Obligations obligations;

    @Inject
    Organisations organisations;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("code") String code) {
        Instrument instrument = obliging(code, current.get());
        ObligationForm empty = ObligationForm.about(
                Bilingual.of(null, null),
                instrument.getAudience().getLabel(),
                UUID.randomUUID().toString());
        return page(instrument, empty, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("code") String code, @BeanParam ObligationForm form) {
        Member me = current.get();
        Instrument instrument = obliging(code, me);
        Optional<Organisation> owner = organisations.coded(form.owner());
        Problems problems = form.problems(owner, widest(instrument));
        if (problems.any()) {
            return Refusal.wrong(page(instrument, form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Obligation obligation = form.obligation(owner, instrument.getAudience(), me)
                .arisingFrom(instrument, form.clause().isEmpty() ? null : form.clause());
        obligations.persist(obligation);
        history.record(obligation.entered(me));
        return Notice.SAVED.at(once.ledTo(key, obligation.getPath()));
    }

    private Pages.clause page(Instrument instrument, ObligationForm form, Problems problems) {
        return new Pages.clause(
                instrument, form, ObligationForm.labels(widest(instrument)), organisations.choosable(), problems);
    }

    private static SharingLabel widest(Instrument instrument) {
        return instrument.getAudience().getLabel();
    }

    private Instrument obliging(String code, Member me) {
        Instrument instrument = instruments.at(code, me);
        Guard.require(instrument.obligingBy(me));
        return instrument;
    }
}
