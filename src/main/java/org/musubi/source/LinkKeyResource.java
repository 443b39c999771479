package org.musubi.source;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** A side's agreement to what is said of a paragraph. */
@Path("/links/{id}/key")
public class LinkKeyResource {

    @Inject
    CurrentMember current;

    @Inject
    Links links;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id) {
        Member me = current.get();
        Link link = Guard.found(links.held(Guard.key(id)));
        String back = link.getParagraph().getPath() + "#links";
        if (me.isFocalPoint() && link.has(me.side())) {
            return Notice.ALREADY_DONE.at(back);
        }
        Guard.require(link.signableBy(me) && !links.isSignedBy(link, me));
        links.getEntityManager().persist(new LinkKey(link, me));
        history.record(link.signed(Signature.actor(me)));
        return Notice.SIGNED.at(back);
    }
}
