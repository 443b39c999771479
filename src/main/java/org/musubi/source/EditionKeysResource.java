package org.musubi.source;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** A side's agreement to all pairs of item and commitment that the portal found when an edition was published. */
@Path("/documents/{code}/editions/{edition}/keys")
public class EditionKeysResource {

    @Inject
    CurrentMember current;

    @Inject
    Editions editions;

    @Inject
    Links links;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("code") String code, @PathParam("edition") String number) {
        Member me = current.get();
        Edition edition = Guard.found(editions.numbered(Guard.code(code), DocumentResource.number(number)));
        Guard.require(me.isFocalPoint());
        List<Link> mine = links.foundFor(edition, me);
        for (Link link : mine) {
            links.getEntityManager().persist(new LinkKey(link, me));
            history.record(link.signed(Signature.actor(me)));
        }
        return (mine.isEmpty() ? Notice.ALREADY_DONE : Notice.SIGNED).at(edition.getPath());
    }
}
