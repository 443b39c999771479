package org.musubi.web;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Gives a kept form back to whoever holds its key, to look at and send again. */
@Path("/kept-forms")
public class KeptFormResource {

    @Inject
    KeptForms forms;

    @GET
    @Path("{key}")
    @Authenticated
    public Object show(@PathParam("key") String key) {
        return new Pages.keptForm(Guard.found(forms.findByIdOptional(Guard.key(key))));
    }
}
