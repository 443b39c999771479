package org.musubi.people;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.PortalCookie;

/** Signing in, signing out, and choosing for which organisation one acts. */
@Path("/")
public class SignInResource {

    @Inject
    CurrentMember current;

    /** Goes through Keycloak and comes back to an address of this portal; any other address is ignored. */
    @GET
    @Path("sign-in")
    @Authenticated
    public Response signIn(@QueryParam("to") String to) {
        Member me = current.get();
        String onward = local(to);
        return Response.seeOther(URI.create(me.mustChooseOrganisation() ? "/acting-for?to=" + encoded(onward) : onward))
                .build();
    }

    /** Where Keycloak sends the browser back to; whoever gets here without a flow goes home. */
    @GET
    @Path("signed-in")
    @Authenticated
    public Response signedIn() {
        return Response.seeOther(URI.create("/")).build();
    }

    /** A form, so that no picture on another page can sign anybody out. */
    @POST
    @Path("leaving")
    @PermitAll
    public Response leave() {
        return Response.seeOther(URI.create("/sign-out")).build();
    }

    @GET
    @Path("acting-for")
    @Authenticated
    public Object choose(@QueryParam("to") String to) {
        return new Pages.actingFor(local(to));
    }

    @POST
    @Path("acting-for")
    @Authenticated
    public Response chosen(@RestForm String organisation, @RestForm String to) {
        Member me = current.get();
        Guard.require(me.getOrganisations().stream()
                .anyMatch(theirs -> theirs.getCode().equals(organisation)));
        NewCookie cookie =
                PortalCookie.of(CurrentMember.ACTING_FOR_COOKIE, organisation).build();
        Response response = Notice.ORGANISATION_CHOSEN.at(local(to));
        return Response.fromResponse(response).cookie(cookie).build();
    }

    /** Only addresses within the portal (ASVS 3.7.2): one slash, then anything but a second slash or a backslash. */
    static String local(String to) {
        boolean within = to != null
                && to.startsWith("/")
                && !to.startsWith("//")
                && to.chars().noneMatch(c -> c == '\\' || c < ' ');
        return within ? to : "/";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
