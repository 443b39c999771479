package org.musubi.result;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Saying a result anew. */
@Path("/results/{id}/edit")
public class ResultEditResource {

    @Inject
    CurrentMember current;

    @Inject
    Results results;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Result result = changeable(id, current.get());
        return new Pages.result(result.getProject(), result, result.act("edit"), ResultForm.of(result), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ResultForm form) {
        Member me = current.get();
        Result result = changeable(id, me);
        Guard.unchanged(result.getVersion(), form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.result(result.getProject(), result, result.act("edit"), form, problems));
        }
        history.record(result.correct(form.chosen(), form.titleJa(), form.titleEn(), me));
        return Notice.SAVED.at(result.getProject().act("results"));
    }

    private Result changeable(String id, Member me) {
        Result result = Guard.found(results.visibleTo(me, Guard.key(id)));
        Guard.require(result.changeableBy(me));
        return result;
    }
}
