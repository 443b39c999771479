package org.musubi.tracking;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.musubi.people.CurrentMember;
import org.musubi.web.Guard;
import org.musubi.web.Problems;

/** The page of a phase with what each side decided at its gate. */
@Path("/phases/{id}")
public class PhaseResource {

    @Inject
    CurrentMember current;

    @Inject
    Phases phases;

    @GET
    @PermitAll
    public Object show(@PathParam("id") String id) {
        Phase phase = Guard.found(phases.visibleTo(current.get(), Guard.key(id)));
        return new Pages.phase(phases.gateOf(phase), null, new Problems());
    }
}
