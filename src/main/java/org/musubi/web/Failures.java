package org.musubi.web;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what goes wrong with a page in the reader's language; causes stay in the log, under the number shown. */
public class Failures {

    private static final int CAUSES_READ = 20;

    /** Refusals that resources raise: 403, 404 and the like. */
    @ServerExceptionMapper
    public Uni<Response> refused(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status < 400) {
            return Uni.createFrom().item(refusal.getResponse());
        }
        return page(status, null);
    }

    @ServerExceptionMapper
    public Uni<Response> stale(StaleException stale) {
        return stalePage();
    }

    @ServerExceptionMapper
    public Uni<Response> stale(OptimisticLockException stale) {
        return stalePage();
    }

    /** Keycloak is not there (yet): 503, and public pages go on. */
    @ServerExceptionMapper
    public Uni<Response> signInNotReady(OIDCException trouble) {
        Log.warnf("sign-in is not ready: %s", trouble.getMessage());
        return signInNotReady();
    }

    @ServerExceptionMapper
    public Uni<Response> failed(RuntimeException failure) {
        if (isCrossed(failure)) {
            return stalePage();
        }
        String id = UUID.randomUUID().toString();
        Log.errorf(failure, "request failed, shown as %s", id);
        return page(500, id);
    }

    /** Two requests that cross are told apart only when the second is written, and then come wrapped several times. */
    private static boolean isCrossed(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES_READ)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof StaleStateException
                        || cause instanceof ConstraintViolationException broken
                                && broken.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE);
    }

    static Uni<Response> signInNotReady() {
        return page(503, null)
                .map(page ->
                        Response.fromResponse(page).header("Retry-After", "10").build());
    }

    private static Uni<Response> stalePage() {
        Map<String, List<String>> typed = TypedFields.fields();
        return rendered(() -> Refusal.page(409, new Pages.error(409, null, typed)));
    }

    private static Uni<Response> page(int status, String id) {
        return rendered(() -> Refusal.page(status, new Pages.error(status, id, Map.of())));
    }

    /** Pages ask who reads them, which may block; some failures arise where nothing may. */
    private static Uni<Response> rendered(Supplier<Response> page) {
        Uni<Response> rendered = Uni.createFrom().item(page);
        return Context.isOnEventLoopThread()
                ? rendered.runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                : rendered;
    }
}
