package org.musubi.plan;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.musubi.people.CurrentMember;
import org.musubi.web.Guard;

/** A commitment with all that its source states and what descends from it. */
@Path("/commitments/{ref}")
public class CommitmentResource {

    private static final int PROJECTS = 25;

    @Inject
    CurrentMember current;

    @Inject
    Commitments commitments;

    @Inject
    Descendants descendants;

    @GET
    @PermitAll
    public TemplateInstance show(String ref) {
        Commitment commitment = Guard.found(commitments.whole(Guard.code(ref)));
        return new Pages.commitment(
                commitment,
                commitments.under(commitment),
                descendants.of(commitment, current.get(), PROJECTS),
                Overview.counted(descendants.count(commitment, current.get())));
    }
}
