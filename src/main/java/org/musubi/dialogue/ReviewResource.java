package org.musubi.dialogue;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.project.Signature;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** Reading that an outcome is to be looked at again: it is not shown to the reader any more. */
@Path("/reviews/{id}/reading")
public class ReviewResource {

    @Inject
    CurrentMember current;

    @Inject
    Reviews reviews;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id) {
        Member me = current.get();
        ReviewReminder reminder = Guard.found(reviews.visibleTo(me, Guard.key(id)));
        reminder.readBy(me);
        Session session = reminder.getOutcome().getItem().getSession();
        history.record(Fact.of(FactKind.REMINDER_READ, session.subject(), Signature.actor(me)));
        return Notice.READ.at(session.getPath());
    }
}
