package org.musubi.plan;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisations;
import org.musubi.people.Readership;

/** The first page: what the initiative is, where it stands and what has happened. */
@Path("/")
public class HomeResource {

    private static final int NEWS = 10;

    @Inject
    CurrentMember current;

    @Inject
    Sectors sectors;

    @Inject
    Commitments commitments;

    @Inject
    SourceDocuments documents;

    @Inject
    Organisations organisations;

    @Inject
    Descendants descendants;

    @Inject
    History history;

    @GET
    @PermitAll
    public TemplateInstance show() {
        Member me = current.get();
        Overview overview = Overview.of(sectors.inOrder(), commitments.perSector(), descendants.perSector(me));
        return new Pages.home(
                overview,
                documents.inOrder(),
                organisations.verifiedCount(),
                history.news(Readership.of(me).overId("e.audienceId"), NEWS));
    }
}
