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

    /** The kernel's own file systems have no room at all, and let nobody make folders, not even root. */
    @Test
    void says_that_the_disk_is_full() {
        assertEquals("The disk of /proc is full: Keycloak needs 200 MB.", troubleAt(freePort(), Path.of("/proc")));
    }

    @Test
    void says_what_this_user_may_not_write() {
        var trouble = troubleAt(freePort(), Path.of("/sys/musubi"));
        assertTrue(trouble.startsWith("Keycloak may not write /sys/musubi"), trouble);
        assertTrue(trouble.endsWith(": give this user the right, or choose another folder."), trouble);
    }

    @Test
    void says_what_stands_where_its_folder_should_be() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "");
        var trouble = troubleAt(freePort(), file);
        assertTrue(trouble.startsWith("Keycloak may not write " + file), trouble);
    }

    @Test
    void says_the_last_error_of_a_log() throws IOException {
        var log = Files.writeString(folder.resolve("log"), "start\nERROR disk broken\nbye\n\n");
        assertEquals("ERROR disk broken", LastLine.of(log));
    }

    private String troubleAt(int port) {
        return troubleAt(port, folder.resolve("state"));
    }

    private static String troubleAt(int port, Path state) {
        var start = new KeycloakServer(port, state, "http://localhost:8081").start();
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
