package org.musubi.dialogue;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Changing when and where a session meets, who chairs it and who comes. */
@Path("/bodies/{code}/sessions/{number:[0-9]+}/edit")
public class SessionEditResource {

    @Inject
    CurrentMember current;

    @Inject
    Sessions sessions;

    @Inject
    Organisations organisations;

    @Inject
    Sectors sectors;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("code") String code, @PathParam("number") int number) {
        Session session = editable(code, number, current.get());
        return page(session, SessionForm.of(session), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(
            @PathParam("code") String code, @PathParam("number") int number, @BeanParam SessionForm form) {
        Member me = current.get();
        Session session = editable(code, number, me);
        Guard.unchanged(session.getVersion(), form.version());
        List<Organisation> coming = organisations.coded(form.attending());
        List<Sector> covered = sessions.sectors(form.sectors());
        Problems problems = form.problems(coming.size(), covered.size());
        if (problems.any()) {
            return Refusal.wrong(page(session, form, problems));
        }
        history.record(session.planned(form, coming, covered).revised(me));
        return Notice.SAVED.at(session.getPath());
    }

    private Pages.draft page(Session session, SessionForm form, Problems problems) {
        return new Pages.draft(
                session.getBody(),
                session,
                form,
                session.act("edit"),
                organisations.choosable(),
                sectors.inOrder(),
                problems);
    }

    private Session editable(String code, int number, Member me) {
        Session session = sessions.at(code, number, me);
        Guard.require(session.editableBy(me));
        return session;
    }
}
