package org.musubi.development;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Starts Keycloak beside the portal in dev mode, without making the portal wait, and says who can sign in. Keycloak stays over reloads and
 * ends with dev mode. An issuer that is not on this machine is left to those who run it.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class DevelopmentPortal {

    private static final Logger LOG = Logger.getLogger(DevelopmentPortal.class);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private final URI issuer;
    private final String portal;
    private final Optional<String> databaseFolder;

    DevelopmentPortal(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI issuer,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.embedded.postgresql.data.dir") Optional<String> databaseFolder) {
        this.issuer = issuer;
        this.portal = "http://localhost:" + port;
        this.databaseFolder = databaseFolder;
    }

    void onStart(@Observes StartupEvent started) {
        if (THIS_MACHINE.contains(issuer.getHost())) {
            var keycloak = new KeycloakServer(issuer.getPort(), KeycloakServer.home(), portal);
            database().ifPresent(keycloak::endingAlso);
            LOG.infof("The portal is at %s; Keycloak is starting at %s", portal, keycloak.url());
            keycloak.start().whenComplete((ready, trouble) -> report(keycloak, trouble));
        }
    }

    // The database of dev mode outlives a killed parent and then locks its data against the next start.
    private Optional<ProcessHandle> database() {
        try (var lines = Files.lines(Path.of(databaseFolder.orElse(".")).resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::trim).map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException another) {
            LOG.debugf("No database of our own: %s", another.getMessage());
            return Optional.empty();
        }
    }

    private void report(KeycloakServer keycloak, Throwable trouble) {
        if (trouble == null) {
            LOG.infof(
                    "Keycloak is ready at %s. Sign in at %s with the password musubi-development as%n%s",
                    keycloak.url(), portal, cast());
        } else {
            LOG.error(trouble.getCause() instanceof KeycloakTrouble known ? known.getMessage() : trouble.toString());
        }
    }

    private static String cast() {
        try (var file = DevelopmentPortal.class.getResourceAsStream("/keycloak/musubi-realm.json")) {
            var realm = new ObjectMapper().readTree(file);
            var lines = new ArrayList<String>();
            realm.get("users").forEach(user -> lines.add(line(user, organisations(realm, user))));
            return String.join(System.lineSeparator(), lines);
        } catch (IOException unreadable) {
            return "(the realm file could not be read: " + unreadable.getMessage() + ")";
        }
    }

    private static String line(JsonNode user, List<String> organisations) {
        return "  %-14s %-24s %s"
                .formatted(
                        user.get("username").asText(),
                        String.join(", ", texts(user.get("realmRoles"))),
                        String.join(", ", organisations));
    }

    private static List<String> organisations(JsonNode realm, JsonNode user) {
        return elements(realm.get("organizations")).stream()
                .filter(organisation -> elements(organisation.get("members")).stream()
                        .anyMatch(member -> member.get("username").equals(user.get("username"))))
                .map(organisation -> organisation.get("alias").asText())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
