package org.musubi.project;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.musubi.file.Download;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;

/** Hands out a file to those who may read it; never for showing within the portal. */
@Path("/files/{id}")
public class FileResource {

    @Inject
    CurrentMember current;

    @Inject
    Attachments attachments;

    @Inject
    Download download;

    @Inject
    History history;

    /** The only GET that writes: the reading of what is not widely shared is itself a fact. */
    @GET
    @PermitAll
    @Transactional
    public Response download(@PathParam("id") String id) {
        Member me = current.get();
        Attachment attachment = Guard.found(attachments.visibleTo(me, Guard.key(id)));
        if (attachment.isWatched()) {
            history.record(attachment.read(me));
        }
        return download.of(attachment.getFile());
    }
}
