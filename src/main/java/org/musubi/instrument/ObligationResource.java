package org.musubi.instrument;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import org.musubi.history.Condition;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.web.Problems;

/** The list of obligations and the page of one. */
@Path("/obligations")
public class ObligationResource {

    private static final int FACTS_SHOWN = 50;

    @Inject
    CurrentMember current;

    @Inject
    Obligations obligations;

    @Inject
    Origins origins;

    @Inject
    History history;

    @GET
    @PermitAll
    public Object index(@BeanParam ObligationFilter filter) {
        return new Pages.obligations(obligations.visibleTo(current.get(), filter, Instant.now()), filter);
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Object show(@PathParam("id") String id) {
        Member me = current.get();
        return page(obligations.at(id, me), me, StepForm.empty(), new Problems());
    }

    /** The page of an obligation, with what somebody has typed into one of its forms. */
    Pages.obligation page(Obligation obligation, Member me, StepForm form, Problems problems) {
        return new Pages.obligation(
                obligation,
                origins.of(obligation, me).orElse(null),
                form,
                problems,
                history.about(obligation.getId(), factsFor(me), FACTS_SHOWN));
    }

    /** Who has read a reminder is for auditors alone. */
    private static Condition factsFor(Member me) {
        Condition visible = Readership.of(me).overId("e.audienceId");
        return new Condition(visible.hql() + " and e.kind <> REMINDER_READ", visible.parameters());
    }
}
