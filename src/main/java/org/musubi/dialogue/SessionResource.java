package org.musubi.dialogue;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.Audience;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.plan.Body;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Drafting a session of a body, and the page of one. */
@Path("/bodies/{code}/sessions")
public class SessionResource {

    @Inject
    CurrentMember current;

    @Inject
    Sessions sessions;

    @Inject
    Deliverables deliverables;

    @Inject
    Overviews overviews;

    @Inject
    Organisations organisations;

    @Inject
    Sectors sectors;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Path("{number:[0-9]+}")
    @PermitAll
    public Object show(@PathParam("code") String code, @PathParam("number") int number) {
        Member me = current.get();
        return new Pages.session(overviews.of(sessions.at(code, number, me), me));
    }

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("code") String code) {
        Body body = sessions.body(code);
        Guard.require(Session.draftableBy(current.get()));
        SessionForm empty = SessionForm.empty(
                sessions.nextNumber(body), usual(body), UUID.randomUUID().toString());
        return page(body, empty, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("code") String code, @BeanParam SessionForm form) {
        Member me = current.get();
        Guard.require(Session.draftableBy(me));
        Body body = sessions.bodyForDraft(code);
        List<Organisation> coming = organisations.coded(form.attending());
        List<Sector> covered = sessions.sectors(form.sectors());
        Problems problems = form.problems(coming.size(), covered.size())
                .when(form.numbered().isEmpty(), "number", Problem.NOT_A_NUMBER)
                .when(form.labelled().isEmpty(), "label", Problem.NOT_A_CHOICE);
        UUID key = Guard.key(form.once());
        Optional<String> led = once.led(key);
        if (led.isPresent()) {
            return Notice.ALREADY_DONE.at(led.get());
        }
        problems.when(
                form.numbered().filter(one -> sessions.taken(body, one)).isPresent(), "number", Problem.NUMBER_TAKEN);
        if (problems.any()) {
            return Refusal.wrong(page(body, form, problems));
        }
        once.before(key);
        Audience audience = Audience.draft(form.labelled().orElseThrow(), me);
        Session session = new Session(body, form.numbered().orElseThrow(), audience).planned(form, coming, covered);
        sessions.persist(session);
        history.record(session.drafted(me));
        if (deliverables.carryOver(session, me) > 0) {
            history.record(session.changed(FactKind.DELIVERABLE_CARRIED_OVER, session.getTitle(), me));
        }
        return Notice.DRAFT_SAVED.at(once.ledTo(key, session.getPath()));
    }

    /** The sectors that the body's commitments stand in; all of them where one stands above the sectors. */
    private List<String> usual(Body body) {
        List<Sector> stated = sessions.commitmentsOf(body).stream()
                .map(commitment -> commitment.getSector())
                .distinct()
                .toList();
        return stated.stream().anyMatch(sector -> sector.getCode().equals("overview"))
                ? List.of()
                : stated.stream().map(Sector::getCode).toList();
    }

    private Pages.draft page(Body body, SessionForm form, Problems problems) {
        return new Pages.draft(
                body,
                null,
                form,
                "/bodies/" + body.getCode() + "/sessions",
                organisations.choosable(),
                sectors.inOrder(),
                problems);
    }
}
