package org.musubi.dialogue;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.StaleException;

/** Publishing a closed session with two keys. What is public is not reopened. */
@Path("/bodies/{code}/sessions/{number:[0-9]+}/publication")
public class PublicationResource {

    @Inject
    CurrentMember current;

    @Inject
    Sessions sessions;

    @Inject
    Publications publications;

    @Inject
    History history;

    /** The first key. */
    @POST
    @Authenticated
    @Transactional
    public Response propose(
            @PathParam("code") String code, @PathParam("number") int number, @RestForm Integer version) {
        Member me = current.get();
        Session session = publishable(code, number, version, me);
        sessions.getEntityManager().lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        publications.put(new SessionSignOff(session, publications.hashOf(session), me));
        history.record(session.changed(FactKind.SESSION_PUBLICATION_SIGNED, session.getTitle(), me));
        return Notice.SIGNED.at(session.getPath());
    }

    /**
     * The second key.
     *
     * @param hash what the person read and signs; a key for anything else is refused as stale (409)
     */
    @POST
    @Path("sign-off")
    @Authenticated
    @Transactional
    public Response sign(
            @PathParam("code") String code,
            @PathParam("number") int number,
            @RestForm String hash,
            @RestForm Integer version) {
        Member me = current.get();
        Session session = publishable(code, number, version, me);
        SessionSignOff first = publications.standing(session).orElseThrow(StaleException::new);
        Guard.require(first.getBy().isAnsweredBy(me));
        if (!first.getHash().equals(hash)) {
            throw new StaleException();
        }
        publications.put(new SessionSignOff(session, hash, me));
        history.record(session.publish(me));
        return Notice.SAVED.at(session.getPath());
    }

    private Session publishable(String code, int number, Integer version, Member me) {
        Session session = sessions.at(code, number, me);
        Guard.require(session.publishableBy(me));
        Guard.unchanged(session.getVersion(), version);
        return session;
    }
}
