package org.musubi.dialogue;

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
import org.musubi.instrument.Obligation;
import org.musubi.instrument.ObligationForm;
import org.musubi.instrument.Obligations;
import org.musubi.people.Audience;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Making an obligation, with owner and due day, of what a session decided. */
@Path("/outcomes/{id}/obligations")
public class OutcomeObligationResource {

    @Inject
    CurrentMember current;

    @Inject
    Agenda agenda;

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
    public Object form(@PathParam("id") String id) {
        Outcome outcome = obliging(id, current.get());
        ObligationForm first = ObligationForm.about(
                outcome.getText(),
                audience(outcome).getLabel(),
                UUID.randomUUID().toString());
        return page(outcome, first, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ObligationForm form) {
        Member me = current.get();
        Outcome outcome = obliging(id, me);
        Optional<Organisation> owner = organisations.coded(form.owner());
        Problems problems = form.problems(owner, audience(outcome).getLabel());
        if (problems.any()) {
            return Refusal.wrong(page(outcome, form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Obligation obligation = form.obligation(owner, audience(outcome), me).arisingFrom(outcome.getId());
        obligations.persist(obligation);
        history.record(obligation.entered(me));
        return Notice.SAVED.at(once.ledTo(key, obligation.getPath()));
    }

    private Pages.owed page(Outcome outcome, ObligationForm form, Problems problems) {
        return new Pages.owed(
                outcome,
                form,
                ObligationForm.labels(audience(outcome).getLabel()),
                organisations.choosable(),
                problems);
    }

    private static Audience audience(Outcome outcome) {
        return outcome.getItem().getSession().getAudience();
    }

    private Outcome obliging(String id, Member me) {
        Outcome outcome = Guard.found(agenda.outcome(Guard.key(id), me));
        Guard.require(outcome.obligingBy(me));
        return outcome;
    }
}
