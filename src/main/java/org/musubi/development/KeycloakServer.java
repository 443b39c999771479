package org.musubi.development;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A real Keycloak with the development realm, on this machine only, as a child process that ends with this one. A Keycloak that
 * already serves the realm at the port is used and left running.
 */
public final class KeycloakServer {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long ROOM_IN_BYTES = 200L << 20;

    private final int port;
    private final Path state;
    private final String portal;
    private ProcessHandle companion;

    /**
     * Describes a server without starting it.
     *
     * @param state folder that keeps the accounts and the log over restarts; a changed realm file starts anew in it
     * @param portal address of the portal that Keycloak tells about sign-outs
     */
    public KeycloakServer(int port, Path state, String portal) {
        this.port = port;
        this.state = state.toAbsolutePath();
        this.portal = portal;
    }

    /** Runs Keycloak alone until the process ends: {@code java -cp target/classes org.musubi.development.KeycloakServer 8180}. */
    public static void main(String[] args) throws InterruptedException {
        var port = args.length > 0 ? Integer.parseInt(args[0]) : 8180;
        var server = new KeycloakServer(port, home(), "http://localhost:8080");
        server.start().join();
        System.out.println("Keycloak is ready at " + server.url());
        Thread.currentThread().join();
    }

    /** Where development keeps its Keycloak. */
    public static Path home() {
        return Project.folder().resolve(".musubi/keycloak");
    }

    /** Address of the server, without realm. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** Where the server writes what it does. */
    public Path log() {
        return state.resolve("keycloak-" + port + ".log");
    }

    /** Starts in the background; completes when the realm answers, or with a {@link KeycloakTrouble}. */
    public CompletableFuture<Void> start() {
        return CompletableFuture.runAsync(this::startAndWait, task -> {
            var thread = new Thread(task, "keycloak-start");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** Ends another process too when this one is gone. */
    public void endingAlso(ProcessHandle process) {
        companion = process;
    }

    /** Stops the server if this process started it. */
    public void stop() {
        started().ifPresent(process -> {
            process.destroy();
            process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> {
                process.destroyForcibly();
                return process;
            });
        });
    }

    /** Whether the realm answers. */
    public boolean answers() {
        try {
            var realm = (HttpURLConnection)
                    URI.create(url() + "/realms/musubi").toURL().openConnection();
            realm.setConnectTimeout(1000);
            realm.setReadTimeout(10_000);
            return realm.getResponseCode() == 200;
        } catch (IOException away) {
            return false;
        }
    }

    private void startAndWait() {
        try {
            if (!answers()) {
                if (started().isEmpty()) {
                    launch();
                }
                waitUntilReady(started().orElseThrow());
            }
        } catch (FileSystemException denied) {
            throw new KeycloakTrouble(
                    "Keycloak may not write " + denied.getFile() + because(denied)
                            + ": give this user the right, or choose another folder.",
                    denied);
        } catch (IOException broken) {
            throw new KeycloakTrouble("Keycloak could not be started: " + broken, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String because(FileSystemException denied) {
        return denied.getReason() == null ? "" : " (" + denied.getReason() + ")";
    }

    private void launch() throws IOException, InterruptedException {
        refuseBusyPort();
        var installation = KeycloakInstallation.find();
        Files.createDirectories(state);
        refuseFullDisk();
        Files.deleteIfExists(log());
        var realm = realm();
        installation.build(log().toFile());
        installation.offer(realm);
        var builder = installation.process(arguments(realm), log().toFile());
        builder.environment().put("MUSUBI_PORTAL_URL", portal);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "musubi-development");
        if (companion != null) {
            builder.environment().put(Lifeline.COMPANION, Long.toString(companion.pid()));
        }
        // The JDK holds on to a running process, and with it to the pipe that keeps Keycloak alive.
        remember(builder.start().pid());
    }

    private List<String> arguments(byte[] realm) {
        var data = state.resolve(port + "-" + digest(realm)).resolve("keycloak");
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname-strict=false",
                "--cache=local",
                "--db-url=jdbc:h2:file:" + data + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
    }

    private void waitUntilReady(ProcessHandle process) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive()) {
                throw new KeycloakTrouble("Keycloak ended: " + LastLine.of(log()) + " (all of it in " + log() + ")");
            }
            if (Instant.now().isAfter(end)) {
                throw new KeycloakTrouble(
                        "Keycloak does not answer after " + PATIENCE.toMinutes() + " minutes; see " + log());
            }
            Thread.sleep(200);
        }
    }

    private void refuseBusyPort() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException busy) {
            throw new KeycloakTrouble(
                    "Port " + port
                            + " is busy with something that is not our Keycloak: stop that program and start again.",
                    busy);
        }
    }

    private void refuseFullDisk() throws IOException {
        if (Files.getFileStore(state).getUsableSpace() < ROOM_IN_BYTES) {
            throw new KeycloakTrouble("The disk of " + state + " is full: Keycloak needs 200 MB.");
        }
    }

    // A dev-mode reload forgets our objects but not the process; a property survives it without holding on to classes.
    private void remember(long pid) {
        System.setProperty(memory(), Long.toString(pid));
    }

    private Optional<ProcessHandle> started() {
        return ProcessHandle.of(Long.getLong(memory(), -1)).filter(ProcessHandle::isAlive);
    }

    private String memory() {
        return "musubi.keycloak." + port + ".pid";
    }

    private static byte[] realm() throws IOException {
        try (var file = KeycloakServer.class.getResourceAsStream("/keycloak/musubi-realm.json")) {
            return file.readAllBytes();
        }
    }

    private static String digest(byte[] realm) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(realm);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
