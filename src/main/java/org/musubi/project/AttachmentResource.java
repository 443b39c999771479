package org.musubi.project;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.musubi.file.Upload;
import org.musubi.history.History;
import org.musubi.people.Audience;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Adding a file to a project. */
@Path("/projects/{id}/files")
public class AttachmentResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

    @Inject
    Attachments attachments;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Project project = attachable(id, current.get());
        FileForm empty = new FileForm(
                project.getAudience().getLabel().name(), UUID.randomUUID().toString());
        return new Pages.file(project, FileForm.offeredFor(project), empty, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(
            @PathParam("id") String id, @BeanParam FileForm form, @RestForm("file") FileUpload uploaded) {
        Member me = current.get();
        Upload upload = new Upload(uploaded);
        Project project = attachable(id, me);
        Problems problems = form.problems(upload);
        if (problems.any()) {
            return Refusal.wrong(new Pages.file(project, FileForm.offeredFor(project), form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Audience readers = Audience.within(project.getAudience(), form.chosen().orElseThrow(), me);
        Attachment attachment = attachments.keep(upload, project, readers, me);
        history.record(attachment.added(me));
        return Notice.SAVED.at(once.ledTo(key, project.getPath()));
    }

    private Project attachable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().attachableBy(me));
        return project;
    }
}
