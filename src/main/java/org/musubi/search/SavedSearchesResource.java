package org.musubi.search;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The searches that a person keeps. */
@Path("/saved-searches")
public class SavedSearchesResource {

    static final String PATH = "/saved-searches";

    @Inject
    CurrentMember current;

    @Inject
    SavedSearches saved;

    @Inject
    Once once;

    @GET
    @Authenticated
    public Object list() {
        return new Pages.saved(saved.of(current.get()), new SavedSearchForm(), null, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response keep(@BeanParam SavedSearchForm form) {
        Member me = current.get();
        List<SavedSearch> kept = saved.of(me);
        Problems problems = form.problems(kept.size());
        if (problems.any()) {
            return Refusal.wrong(new Pages.saved(kept, form, null, problems));
        }
        UUID key = form.once == null ? UUID.randomUUID() : form.once;
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        saved.persist(new SavedSearch(form.getName(), form.getAddress(), me));
        return Notice.SAVED.at(once.ledTo(key, PATH));
    }
}
