package org.musubi.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerTest {

    private final String home = System.getProperty("keycloak.home");

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        if (home == null) {
            System.clearProperty("keycloak.home");
        } else {
            System.setProperty("keycloak.home", home);
        }
    }

    @Test
    void says_that_the_port_is_busy() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var trouble = troubleAt(other.getLocalPort());
            assertTrue(trouble.startsWith("Port " + other.getLocalPort() + " is busy"), trouble);
        }
    }

    @Test
    void says_how_to_unpack_a_missing_keycloak() {
        System.setProperty("keycloak.home", folder.toString());
        assertEquals(
                "Keycloak is not unpacked in " + folder + ": run ./mvnw generate-resources with network.",
                troubleAt(freePort()));
    }

    @Test
    void says_the_last_error_of_a_log() throws IOException {
        var log = Files.writeString(folder.resolve("log"), "start\nERROR disk broken\nbye\n\n");
        assertEquals("ERROR disk broken", LastLine.of(log));
    }

    private String troubleAt(int port) {
        var start = new KeycloakServer(port, folder.resolve("state"), "http://localhost:8081").start();
        return assertThrows(CompletionException.class, start::join).getCause().getMessage();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new AssertionError(none);
        }
    }
}
