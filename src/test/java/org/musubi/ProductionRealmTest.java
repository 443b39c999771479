package org.musubi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musubi.people.Role;
import org.musubi.people.SignedOutElsewhere;

/** The realm for production is closed, watched, and fits the portal. */
class ProductionRealmTest {

    private static final Path FILE = Path.of("k8s/keycloak/musubi-realm.production.json");
    private static final String PORTAL = "https://${MUSUBI_PORTAL_HOST}";

    private static String text;
    private static JsonNode realm;
    private static JsonNode client;
    private static Map<String, String> portal;

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(FILE);
        realm = new ObjectMapper().readTree(text);
        client = realm.get("clients").get(0);
        portal = Settings.own();
    }

    @Test
    void brings_nobody() {
        assertFalse(realm.has("users"));
        assertFalse(realm.has("organizations"));
        assertFalse(realm.path("registrationAllowed").asBoolean(true));
    }

    @Test
    void takes_its_secret_from_the_environment_without_default() {
        assertEquals("${MUSUBI_CLIENT_SECRET}", client.get("secret").asText());
        var placeholders = Pattern.compile("\\$\\{[^}]*}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
        assertEquals(Set.of("${MUSUBI_CLIENT_SECRET}", "${MUSUBI_PORTAL_HOST}"), placeholders);
        assertFalse(text.contains("development"));
    }

    @Test
    void knows_encrypted_addresses_only() {
        assertEquals("all", realm.get("sslRequired").asText());
        assertFalse(text.contains("http://"));
        assertFalse(client.get("redirectUris").toString().contains("*"));
        assertEquals(0, client.get("webOrigins").size());
    }

    @Test
    void slows_down_guessing_and_asks_for_long_passwords() {
        assertTrue(realm.get("bruteForceProtected").asBoolean());
        assertTrue(realm.get("failureFactor").asInt() <= 10);
        assertTrue(realm.get("passwordPolicy").asText().contains("length(12)"));
        assertTrue(realm.get("verifyEmail").asBoolean());
    }

    @Test
    void keeps_events_of_people_and_administrators_for_a_while() {
        assertTrue(realm.get("eventsEnabled").asBoolean());
        assertTrue(realm.get("adminEventsEnabled").asBoolean());
        assertTrue(realm.get("adminEventsDetailsEnabled").asBoolean());
        assertTrue(realm.get("eventsExpiration").asLong() > 0);
        assertTrue(realm.get("attributes").get("adminEventsExpiration").asLong() > 0);
    }

    @Test
    void speaks_both_languages() {
        assertTrue(realm.get("internationalizationEnabled").asBoolean());
        assertEquals(Set.of("ja", "en"), texts(realm.get("supportedLocales")));
    }

    @Test
    void has_one_client_which_signs_in_by_code_and_proof_only() {
        assertEquals(1, realm.get("clients").size());
        assertEquals(
                "S256",
                client.get("attributes").get("pkce.code.challenge.method").asText());
        assertTrue(client.get("standardFlowEnabled").asBoolean());
        for (var way :
                List.of("publicClient", "implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")) {
            assertFalse(client.path(way).asBoolean(true), way);
        }
    }

    @Test
    void gives_the_client_the_roles_of_the_portal_and_no_others() {
        var roles = Arrays.stream(Role.values()).map(Role::token).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(roles, new TreeSet<>(names(realm.get("roles").get("realm"))));
        assertFalse(client.path("fullScopeAllowed").asBoolean(true));
        var scope = realm.get("scopeMappings").get(0);
        assertEquals(client.get("clientId"), scope.get("client"));
        assertEquals(roles, new TreeSet<>(texts(scope.get("roles"))));
    }

    @Test
    void fits_the_addresses_of_the_portal() {
        assertEquals(
                portal.get("quarkus.oidc.client-id"), client.get("clientId").asText());
        assertEquals(
                Set.of(PORTAL + portal.get("quarkus.oidc.authentication.redirect-path")),
                texts(client.get("redirectUris")));
        var attributes = client.get("attributes");
        assertEquals(
                PORTAL + portal.get("quarkus.oidc.logout.post-logout-path"),
                attributes.get("post.logout.redirect.uris").asText());
        assertEquals(
                PORTAL + SignedOutElsewhere.PATH,
                attributes.get("backchannel.logout.url").asText());
        assertEquals(
                "true", attributes.get("backchannel.logout.session.required").asText());
    }

    @Test
    void puts_roles_and_organisations_into_the_token() {
        assertTrue(realm.get("organizationsEnabled").asBoolean());
        assertInToken("oidc-usermodel-realm-role-mapper", portal.get("quarkus.oidc.roles.role-claim-path"));
        assertInToken("oidc-organization-membership-mapper", "organization");
        assertEquals(
                portal.get("quarkus.oidc.token.audience"),
                mapper("oidc-audience-mapper").get("included.client.audience").asText());
    }

    private static void assertInToken(String kind, String claim) {
        assertEquals(claim, mapper(kind).get("claim.name").asText());
        assertEquals("true", mapper(kind).get("id.token.claim").asText());
    }

    private static JsonNode mapper(String kind) {
        return elements(client.get("protocolMappers")).stream()
                .filter(mapper -> mapper.get("protocolMapper").asText().equals(kind))
                .findFirst()
                .orElseThrow()
                .get("config");
    }

    private static Set<String> names(JsonNode array) {
        return elements(array).stream().map(one -> one.get("name").asText()).collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonNode array) {
        return elements(array).stream().map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
