package org.musubi.instrument;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** Confirming an instrument that the other side has entered. */
@Path("/instruments/{code}/confirmation")
public class EntryConfirmationResource {

    @Inject
    CurrentMember current;

    @Inject
    Instruments instruments;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("code") String code, @RestForm Integer version) {
        Member me = current.get();
        Instrument instrument = instruments.at(code, me);
        Guard.require(instrument.confirmableBy(me));
        Guard.unchanged(instrument.getVersion(), version);
        history.record(instrument.confirm(me));
        Instrument earlier = instrument.getSupersedes();
        if (earlier != null && earlier.getState().mayBecome(InstrumentState.SUPERSEDED)) {
            history.record(earlier.superseded(instrument, me));
        }
        return Notice.CONFIRMED.at(instrument.getPath());
    }
}
