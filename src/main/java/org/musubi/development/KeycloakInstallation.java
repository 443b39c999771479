package org.musubi.development;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The Keycloak that the build unpacked. It is built once for its database, which makes each later start three times faster. */
final class KeycloakInstallation {

    private static final List<String> BUILD = List.of("build", "--db=dev-file");

    private final Path home;

    private KeycloakInstallation(Path home) {
        this.home = home;
    }

    /** The folder named by {@code keycloak.home}, else the one under {@code target}; refuses with {@link KeycloakTrouble} if there is none. */
    static KeycloakInstallation find() {
        var named = System.getProperty("keycloak.home");
        var home = named != null ? Path.of(named) : unpackedIn(Project.folder().resolve("target"));
        if (!Files.exists(home.resolve("lib/quarkus-run.jar"))) {
            throw new KeycloakTrouble(
                    "Keycloak is not unpacked in " + home + ": run ./mvnw generate-resources with network.");
        }
        return new KeycloakInstallation(home.toAbsolutePath());
    }

    private static Path unpackedIn(Path target) {
        try (var found = Files.newDirectoryStream(target, "keycloak-[0-9]*")) {
            return newest(found, target.resolve("keycloak"));
        } catch (IOException absent) {
            return target.resolve("keycloak");
        }
    }

    private static Path newest(Iterable<Path> found, Path otherwise) {
        var newest = otherwise;
        for (var folder : found) {
            newest = newest.compareTo(folder) > 0 ? newest : folder;
        }
        return newest;
    }

    /** Puts the realm where Keycloak imports from. */
    void offer(byte[] realm) throws IOException {
        var imports = Files.createDirectories(home.resolve("data/import"));
        var written =
                Files.write(imports.resolve("realm." + ProcessHandle.current().pid()), realm);
        Files.move(written, imports.resolve("musubi-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Builds if that has not happened since unpacking; another process doing the same is waited for. */
    void build(File log) throws IOException, InterruptedException {
        var lock = home.resolve("lib/quarkus/musubi.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !isBuilt()) {
                buildNow(log);
            }
        }
    }

    private void buildNow(File log) throws IOException, InterruptedException {
        var status = process(BUILD, log).start().waitFor();
        if (status != 0) {
            throw new KeycloakTrouble("Keycloak could not be built: " + LastLine.of(log.toPath()));
        }
        Files.writeString(marker(), fingerprint());
    }

    private boolean isBuilt() throws IOException {
        return Files.exists(marker()) && Files.readString(marker()).equals(fingerprint());
    }

    // Unpacking again restores the unbuilt files but leaves the marker.
    private String fingerprint() throws IOException {
        var built = home.resolve("lib/quarkus/quarkus-application.dat");
        return BUILD + " " + Files.size(built) + " " + Files.getLastModifiedTime(built);
    }

    private Path marker() {
        return home.resolve("lib/quarkus/musubi.built");
    }

    /** A Keycloak process that appends to the log and ends with this one. */
    ProcessBuilder process(List<String> arguments, File log) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                // A server for one developer: start fast and small rather than run fast.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar") + File.pathSeparator + lifeline(),
                Lifeline.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    }

    // The class alone: our own resources on Keycloak's class path would configure Keycloak.
    private Path lifeline() throws IOException {
        var folder = home.resolve("lib/lifeline");
        var file = folder.resolve(Lifeline.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        try (var bytes = Lifeline.class.getResourceAsStream("Lifeline.class")) {
            Files.write(file, bytes.readAllBytes());
        }
        return folder;
    }
}
