package org.musubi.tracking;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.musubi.people.CurrentMember;
import org.musubi.web.Guard;

/** The page of a risk with what was held about it before. */
@Path("/risks/{id}")
public class RiskResource {

    @Inject
    CurrentMember current;

    @Inject
    Risks risks;

    @GET
    @PermitAll
    public Object show(@PathParam("id") String id) {
        Risk risk = Guard.found(risks.visibleTo(current.get(), Guard.key(id)));
        return new Pages.risk(risk, risks.historyOf(risk));
    }
}
