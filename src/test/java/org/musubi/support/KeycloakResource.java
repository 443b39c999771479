package org.musubi.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.musubi.development.KeycloakServer;

/**
 * One real Keycloak for the whole test run, with nothing left from the run before. Set the system property
 * {@code musubi.keycloak.url} (such as {@code http://localhost:8180}) to use one that already runs.
 */
@WithTestResource(value = KeycloakResource.class, scope = TestResourceScope.GLOBAL)
public class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "musubi.keycloak.url";

    @Override
    public Map<String, String> start() {
        // A property, since each restart of the application under test loads this class anew.
        if (System.getProperty(URL) == null) {
            System.setProperty(URL, startServer().url());
        }
        return Map.of("quarkus.oidc.auth-server-url", System.getProperty(URL) + "/realms/musubi");
    }

    private static KeycloakServer startServer() {
        var portal = "http://localhost:" + System.getProperty("quarkus.http.test-port", "8081");
        var server = new KeycloakServer(freePort(), emptied(Path.of("target/keycloak-test")), portal);
        server.start().join();
        return server;
    }

    /** The server outlives the application under test and ends with the run. */
    @Override
    public void stop() {}

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static Path emptied(Path folder) {
        if (Files.exists(folder)) {
            try (var inside = Files.walk(folder)) {
                inside.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return folder;
    }
}
