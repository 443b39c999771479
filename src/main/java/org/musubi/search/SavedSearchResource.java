package org.musubi.search;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** One search that somebody keeps: its name, and its end. Those of others are not there. */
@Path("/saved-searches/{id}")
public class SavedSearchResource {

    @Inject
    CurrentMember current;

    @Inject
    SavedSearches saved;

    @POST
    @Path("name")
    @Authenticated
    @Transactional
    public Response rename(@PathParam("id") String id, @BeanParam SavedSearchForm form) {
        Member me = current.get();
        SavedSearch search = Guard.found(saved.ownedBy(me, Guard.key(id)));
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.saved(saved.of(me), form, search.getId(), problems));
        }
        Guard.unchanged(search.getVersion(), form.version);
        search.rename(form.getName());
        return Notice.SAVED.at(SavedSearchesResource.PATH);
    }

    @POST
    @Path("removal")
    @Authenticated
    @Transactional
    public Response remove(@PathParam("id") String id, @RestForm Integer version) {
        SavedSearch search = Guard.found(saved.ownedBy(current.get(), Guard.key(id)));
        Guard.unchanged(search.getVersion(), version);
        saved.delete(search);
        return Notice.DELETED.at(SavedSearchesResource.PATH);
    }
}
