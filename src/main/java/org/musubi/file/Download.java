package org.musubi.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as an answer: to be saved, never to be shown within the portal, and kept by no cache. */
@ApplicationScoped
public class Download {

    @Inject
    StoredFiles files;

    /** Whether the reader may have it was asked before. */
    public Response of(StoredFile file) {
        StreamingOutput bytes = out -> files.write(file, out);
        return Response.ok(bytes, file.getType().getMediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.getSize())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.getName()))
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
