package org.musubi.instrument;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.project.Typed;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Linking a project to an instrument. Readers see the link only if they may read both. */
@Path("/instruments/{code}/projects")
public class LinkResource {

    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    CurrentMember current;

    @Inject
    Instruments instruments;

    @Inject
    Projects projects;

    @Inject
    History history;

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("code") String code) {
        return new Pages.link(linkable(code, current.get()), "", new Problems());
    }

    /** @param project its address or its key */
    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("code") String code, @RestForm String project) {
        Member me = current.get();
        Instrument instrument = linkable(code, me);
        String typed = Typed.text(project).strip();
        Optional<Project> found = addressed(typed, me);
        Problems problems = new Problems().when(found.isEmpty(), "project", Problem.NOT_FOUND);
        if (problems.any()) {
            return Refusal.wrong(new Pages.link(instrument, typed, problems));
        }
        history.record(instrument.link(found.orElseThrow(), me));
        return Notice.SAVED.at(instrument.getPath());
    }

    private Optional<Project> addressed(String typed, Member me) {
        Matcher key = KEY.matcher(typed);
        return key.find() ? projects.visibleTo(me, UUID.fromString(key.group())) : Optional.empty();
    }

    private Instrument linkable(String code, Member me) {
        Instrument instrument = instruments.at(code, me);
        Guard.require(instrument.linkableBy(me));
        return instrument;
    }
}
