package org.musubi.project;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;

/** Taking a project into its final stage. */
@Path("/projects/{id}/finalisation")
public class FinalisationResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Project project = projects.at(id, me);
        Guard.require(project.getRights().finalisableBy(me));
        Guard.unchanged(project.getVersion(), version);
        history.record(project.finalise(me));
        return Notice.FINALISING.at(project.getPath());
    }
}
