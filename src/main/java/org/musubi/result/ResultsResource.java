package org.musubi.result;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The results of a project with their indicators, and stating one more. */
@Path("/projects/{id}/results")
public class ResultsResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Results results;

    @Inject
    Indicators indicators;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @PermitAll
    public Object index(@PathParam("id") String id) {
        Project project = projects.at(id, current.get());
        List<Scale> scales = indicators.of(project);
        return new Pages.index(
                project,
                results.of(project).stream()
                        .map(result -> new Pages.Board(
                                result,
                                scales.stream()
                                        .filter(scale -> scale.indicator()
                                                .getResult()
                                                .getId()
                                                .equals(result.getId()))
                                        .toList()))
                        .toList());
    }

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Project project = plannable(id, current.get());
        return new Pages.result(project, null, project.act("results"), ResultForm.empty(), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ResultForm form) {
        Member me = current.get();
        Project project = plannable(id, me);
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.result(project, null, project.act("results"), form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Result result = form.resultOf(project);
        results.persist(result);
        history.record(result.stated(me));
        return Notice.SAVED.at(once.ledTo(key, project.act("results")));
    }

    private Project plannable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().plannableBy(me));
        return project;
    }
}
