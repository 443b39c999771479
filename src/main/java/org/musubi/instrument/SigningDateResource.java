package org.musubi.instrument;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
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

/** Giving the day on which one's own side means to sign. */
@Path("/instruments/{code}/signing-date")
public class SigningDateResource {

    @Inject
    CurrentMember current;

    @Inject
    Instruments instruments;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("code") String code) {
        Instrument instrument = datable(code, current.get());
        return new Pages.date(instrument, "", instrument.getVersion(), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("code") String code, @RestForm String day, @RestForm Integer version) {
        Member me = current.get();
        Instrument instrument = datable(code, me);
        Guard.unchanged(instrument.getVersion(), version);
        Optional<LocalDate> given = Typed.day(Typed.text(day));
        Problems problems = new Problems()
                .when(given.isEmpty(), "day", Problem.NOT_A_DATE)
                .when(given.filter(date -> date.isBefore(me.side().today())).isPresent(), "day", Problem.DAY_IS_PAST);
        if (problems.any()) {
            return Refusal.wrong(new Pages.date(instrument, Typed.text(day), version, problems));
        }
        instruments.touch(instrument);
        GivenDate mine = new GivenDate(instrument, given.orElseThrow(), me);
        instruments.put(mine);
        GivenDate theirs = instruments.newestDate(instrument, me.side().other()).orElse(null);
        history.record(instrument.dated(mine, theirs, me));
        return (instrument.isUndated() ? Notice.DATE_GIVEN : Notice.DATE_AGREED).at(instrument.getPath());
    }

    private Instrument datable(String code, Member me) {
        Instrument instrument = instruments.at(code, me);
        Guard.require(instrument.datableBy(me));
        return instrument;
    }
}
