package org.musubi.plan;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
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
        List<Descendants.Descendant> newest = descendants.of(commitment, current.get(), PROJECTS);
        return new Pages.commitment(
                commitment, commitments.under(commitment), newest, counted(commitment, newest.size()));
    }

    /** Asks the database only where there may be more than are shown. */
    private String counted(Commitment commitment, int shown) {
        return Overview.counted(shown < PROJECTS ? shown : descendants.count(commitment, current.get()));
    }
}
