package org.musubi.web;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.smallrye.common.annotation.Blocking;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what goes wrong with a page in the reader's language; causes stay in the log, under the number shown. */
@Blocking
public class Failures {

    /** Refusals that resources raise: 403, 404 and the like. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status < 400) {
            return refusal.getResponse();
        }
        return page(status, null);
    }

    @ServerExceptionMapper
    public Response stale(StaleException stale) {
        return stalePage();
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException stale) {
        return stalePage();
    }

    /** Keycloak is not there (yet): 503, and public pages go on. */
    @ServerExceptionMapper
    public Response signInNotReady(OIDCException trouble) {
        Log.warnf("sign-in is not ready: %s", trouble.getMessage());
        return Response.fromResponse(page(503, null))
                .header("Retry-After", "10")
                .build();
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException failure) {
        String id = UUID.randomUUID().toString();
        Log.errorf(failure, "request failed, shown as %s", id);
        return page(500, id);
    }

    private static Response stalePage() {
        return Refusal.page(409, new Pages.error(409, null, Typed.fields()));
    }

    private static Response page(int status, String id) {
        return Refusal.page(status, new Pages.error(status, id, Map.of()));
    }
}
