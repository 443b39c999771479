package org.musubi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal as it is delivered: the production jar on a PostgreSQL of its own, while Keycloak is away. */
class ProductionIT {

    private static final Path JAR =
            Path.of(System.getProperty("project.build.directory", "target"), "quarkus-app", "quarkus-run.jar");
    private static final String SECRET = "a-secret-of-this-test-alone-0123456789";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static EmbeddedPostgres database;
    private static Process portal;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedPostgres.start();
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        portal = started(
                Map.of(
                        "QUARKUS_OIDC_CREDENTIALS_SECRET",
                        SECRET,
                        "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET",
                        SECRET,
                        "QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET",
                        SECRET),
                "portal");
        await();
    }

    @AfterAll
    static void stop() throws IOException {
        if (portal != null) {
            portal.destroy();
        }
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such-page", "/css/portal.css", "/q/health/live"})
    void every_answer_asks_for_tls_for_two_years(String path) throws Exception {
        String value =
                get(path).headers().firstValue("Strict-Transport-Security").orElse("");
        assertEquals("max-age=63072000; includeSubDomains", value);
    }

    @Test
    void cookies_travel_over_tls_only() throws Exception {
        List<String> cookies = get("/plan?lang=ja").headers().allValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        cookies.forEach(cookie -> assertTrue(cookie.contains("Secure"), cookie));
    }

    @Test
    void the_plan_is_there_and_the_cast_is_not() throws Exception {
        assertTrue(get("/plan").body().contains("FS2025-46"));
        assertEquals(404, get("/organisations/company-jp").statusCode());
    }

    @Test
    void a_start_with_published_secrets_is_refused_in_plain_words() throws Exception {
        Process refused =
                started(Map.of("QUARKUS_OIDC_CREDENTIALS_SECRET", "development-only-client-secret-musubi"), "refused");
        assertTrue(refused.waitFor(60, TimeUnit.SECONDS), "ends by itself");
        assertEquals(1, refused.exitValue());
        String said = Files.readString(log("refused"));
        assertTrue(
                said.contains("quarkus.oidc.credentials.secret") || said.contains("QUARKUS_OIDC_CREDENTIALS_SECRET"),
                said);
        assertFalse(said.contains("\tat "), said);
    }

    private static Process started(Map<String, String> settings, String name) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx500m", "-jar", JAR.toString());
        builder.environment().putAll(settings);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", database.getJdbcUrl("postgres", "postgres"));
        builder.environment().put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        builder.environment().put("QUARKUS_OIDC_AUTH_SERVER_URL", "https://localhost:1/realms/musubi");
        return builder.redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .start();
    }

    private static Path log(String name) {
        return JAR.resolveSibling("../production-" + name + ".log").normalize();
    }

    private static void await() throws Exception {
        Instant latest = Instant.now().plusSeconds(120);
        while (Instant.now().isBefore(latest) && portal.isAlive()) {
            try {
                if (get("/q/health/live").statusCode() == 200) {
                    return;
                }
            } catch (ConnectException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("the portal did not start: " + Files.readString(log("portal")));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
