package org.musubi.audit;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisations;
import org.musubi.web.Guard;
import org.musubi.web.Slice;

/** The history of everything, for administrators and auditors. */
@Path("/history")
public class HistoryResource {

    @Inject
    CurrentMember current;

    @Inject
    Happenings happenings;

    @Inject
    Organisations organisations;

    @GET
    @Authenticated
    public Object list(@BeanParam AuditFilter filter, @QueryParam("after") String after) {
        Member me = current.get();
        Guard.require(me.readsHistory());
        return new Pages.history(happenings.matching(filter, me, Slice.key(after)), filter, organisations.choosable());
    }
}
