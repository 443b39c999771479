package org.musubi.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;

/** A page with a status of its own, rendered at once while the database session is open. */
public final class Refusal {

    private Refusal() {}

    /** The form again, with its problems and with what was typed (422). */
    public static Response wrong(TemplateInstance page) {
        return page(422, page);
    }

    public static Response page(int status, TemplateInstance page) {
        Here here = Arc.container().instance(Here.class).get();
        String html = page.setAttribute("locale", here.getLanguage().tag()).render();
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(html)
                .build();
    }
}
