package org.musubi.project;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        return Response.ok(attachments.bytesOf(attachment), attachment.getType().getMediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment.getName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** The name as RFC 5987 writes it, and one of plain letters for clients that do not know it. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
