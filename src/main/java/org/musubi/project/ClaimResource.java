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
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.musubi.file.Upload;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Here;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Claiming a milestone as met, with evidence. */
@Path("/milestones/{id}/claim")
public class ClaimResource {

    @Inject
    CurrentMember current;

    @Inject
    Milestones milestones;

    @Inject
    Attachments attachments;

    @Inject
    History history;

    @Inject
    Here here;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Member me = current.get();
        Milestone milestone = claimable(id, me);
        ClaimForm empty = new ClaimForm(
                MilestoneStatus.MET.name(), LocalDate.now().toString(), null, null, milestone.getVersion());
        return new Pages.claim(milestone, empty, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response create(
            @PathParam("id") String id, @BeanParam ClaimForm form, @RestForm("file") FileUpload uploaded) {
        Member me = current.get();
        Upload upload = new Upload(uploaded);
        Milestone milestone = claimable(id, me);
        Guard.unchanged(milestone.getVersion(), form.version());
        Problems problems = form.problems(upload);
        if (problems.any()) {
            return Refusal.wrong(new Pages.claim(milestone, form, problems));
        }
        Evidence evidence = form.evidenceFor(milestone, attachment(upload, milestone, me), here.getLanguage(), me);
        milestones.put(evidence);
        history.record(milestone.claim(evidence, me));
        return Notice.CLAIMED.at(milestone.getPath());
    }

    private Milestone claimable(String id, Member me) {
        Milestone milestone = Guard.found(milestones.visibleTo(me, Guard.key(id)));
        Guard.require(milestone.claimableBy(me));
        return milestone;
    }

    private Attachment attachment(Upload upload, Milestone milestone, Member me) {
        if (!upload.given()) {
            return null;
        }
        Project project = milestone.getProject();
        Attachment attachment = attachments.keep(upload, project, project.getAudience(), me);
        history.record(attachment.added(me));
        return attachment;
    }
}
