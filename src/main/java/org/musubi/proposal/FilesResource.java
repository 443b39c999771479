package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.musubi.file.Download;
import org.musubi.file.StoredFiles;
import org.musubi.file.Upload;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The files of a proposal: its authors add and remove them while they write, its readers read them. */
@Path("/proposals/{id}/files")
public class FilesResource {

    @Inject
    Proposals proposals;

    @Inject
    StoredFiles stored;

    @Inject
    Download download;

    @Inject
    History history;

    @Inject
    Once once;

    @Inject
    CurrentMember current;

    @ConfigProperty(name = "musubi.files.most-per-proposal")
    int most;

    @GET
    @Authenticated
    public Object index(@PathParam("id") String id) {
        Proposal proposal = Guard.found(proposals.visibleTo(current.get(), Guard.key(id)));
        Guard.require(proposal.furnishableBy(current.get()));
        return page(proposal, new Problems());
    }

    /** Adds a file; what is wrong with it is said with 422, and with 413 where it is too big. */
    @POST
    @Authenticated
    @Transactional
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("id") String id, @RestForm("file") FileUpload sent, @RestForm("once") String form) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.furnishableBy(me));
        Upload upload = new Upload(sent);
        Problems problems = new Problems()
                .when(!upload.given(), "file", Problem.REQUIRED)
                .when(proposal.getFiles().size() >= most, "file", Problem.TOO_MANY_FILES);
        if (problems.any() || upload.check(problems, "file").any()) {
            int status = problems.of("file") == Problem.FILE_TOO_BIG ? 413 : 422;
            return Refusal.page(status, page(proposal, problems));
        }
        UUID key = Guard.key(form);
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        ProposalFile file = proposal.furnish(stored.keep(upload), me);
        history.record(file.added(me));
        return Notice.FILE_ADDED.at(once.ledTo(key, proposal.pathTo("files")));
    }

    /** Like that of a project's file a GET that writes: reading what is not widely shared is itself a fact. */
    @GET
    @Path("{file}")
    @PermitAll
    @Transactional
    public Response read(@PathParam("id") String id, @PathParam("file") String key) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.visibleTo(me, Guard.key(id)));
        ProposalFile file = Guard.found(proposal.file(Guard.key(key)));
        if (file.isWatched()) {
            history.record(file.read(me));
        }
        return download.of(file.getFile());
    }

    @POST
    @Path("{file}/removal")
    @Authenticated
    @Transactional
    public Response remove(@PathParam("id") String id, @PathParam("file") String key) {
        Member me = current.get();
        Proposal proposal = Guard.found(proposals.forActBy(me, Guard.key(id)));
        Guard.require(proposal.furnishableBy(me));
        ProposalFile file = Guard.found(proposal.file(Guard.key(key)));
        history.record(file.remove(me));
        return Notice.FILE_REMOVED.at(proposal.pathTo("files"));
    }

    private Pages.files page(Proposal proposal, Problems problems) {
        return new Pages.files(proposal, UUID.randomUUID().toString(), problems);
    }
}
