package org.musubi.instrument;

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

/** Reading a reminder: it is not shown to the reader again. */
@Path("/reminders/{id}/reading")
public class ReminderResource {

    @Inject
    CurrentMember current;

    @Inject
    Reminders reminders;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id) {
        Member me = current.get();
        Reminder reminder =
                Guard.found(reminders.findByIdOptional(Guard.key(id)).filter(found -> found.isFor(me)));
        reminder.readBy(me);
        history.record(Fact.of(FactKind.REMINDER_READ, reminder.subject(), Signature.actor(me))
                .with("days", String.valueOf(reminder.getDays())));
        return Notice.READ.at("/obligations");
    }
}
