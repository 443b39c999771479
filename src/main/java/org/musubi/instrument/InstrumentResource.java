package org.musubi.instrument;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.Audience;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisations;
import org.musubi.people.Readership;
import org.musubi.people.SharingLabel;
import org.musubi.web.Choices;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The register of instruments, the page of one, and entering one. */
@Path("/instruments")
public class InstrumentResource {

    private static final int PROJECTS = 25;
    private static final int FACTS_SHOWN = 50;

    @Inject
    CurrentMember current;

    @Inject
    Instruments instruments;

    @Inject
    Obligations obligations;

    @Inject
    Corrections corrections;

    @Inject
    NamedInTerms named;

    @Inject
    Organisations organisations;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @PermitAll
    public Object index(@BeanParam InstrumentFilter filter) {
        return new Pages.index(
                instruments.visibleTo(current.get(), filter, Instant.now()), filter, instruments.parties());
    }

    /** What is announced without a day on which both sides agree, and what has one. */
    @GET
    @Path("undated")
    @PermitAll
    public Object undated() {
        List<Instrument> announced = instruments.announced(current.get());
        return new Pages.undated(Announced.of(announced, instruments.datesOf(announced)));
    }

    @GET
    @Path("{code}")
    @PermitAll
    public Object show(@PathParam("code") String code) {
        Member me = current.get();
        Instrument instrument = instruments.at(code, me);
        return new Pages.show(
                instrument,
                instruments.predecessorOf(instrument, me),
                instruments.successorOf(instrument, me),
                instruments.projectsOf(instrument, me, PROJECTS),
                obligations.of(instrument, me),
                Announced.of(List.of(instrument), instruments.datesOf(List.of(instrument)))
                        .get(0),
                me.isFocalPoint() ? corrections.of(instrument) : List.of(),
                history.about(instrument.getId(), Readership.of(me).overId("e.audienceId"), FACTS_SHOWN));
    }

    @GET
    @Path("new")
    @Authenticated
    public Object form() {
        Member me = current.get();
        Guard.require(me.isFocalPoint());
        Terms empty = new Terms(Map.of("copies", "1"));
        return new Pages.enter(
                draft(empty, SharingLabel.CLEAR.name(), UUID.randomUUID().toString()), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@BeanParam InstrumentForm form) {
        Member me = current.get();
        Guard.require(me.isFocalPoint());
        Terms terms = form.terms();
        Optional<SharingLabel> label = Choices.of(SharingLabel.class, form.label());
        Problems problems = named.problems(terms, null, me).when(label.isEmpty(), "label", Problem.NOT_A_CHOICE);
        if (problems.any()) {
            return Refusal.wrong(new Pages.enter(draft(terms, form.label(), form.once()), problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Audience audience = Audience.draft(label.orElseThrow(), me);
        audience.open();
        Instrument instrument = Instrument.entered(
                instruments.nextCode(),
                terms,
                named.supersedes(terms, me),
                named.parties(terms),
                named.commitments(terms),
                audience,
                me);
        instruments.persist(instrument);
        history.record(instrument.entered(me));
        return Notice.SAVED.at(once.ledTo(key, instrument.getPath()));
    }

    private Draft draft(Terms terms, String label, String key) {
        return new Draft(terms, InstrumentState.kept(), organisations.choosable(), "", label, key, null);
    }
}
