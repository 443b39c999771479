package org.musubi.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.support.Browser;

/** Keycloak is not there yet: the public pages are, and sign-in says what to do. */
@QuarkusTest
@TestProfile(IdentityProviderAwayTest.NobodyAnswers.class)
class IdentityProviderAwayTest {

    public static class NobodyAnswers implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:1/realms/musubi");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Test
    void public_pages_can_be_read() {
        assertEquals(404, Browser.visitor().get("/no-such-page").status());
        assertEquals(200, Browser.visitor().get("/q/health/live").status());
    }

    @Test
    void a_broken_session_reads_as_a_visitor() {
        var page = Browser.visitor().cookie("q_session", "broken").get("/no-such-page");
        assertEquals(404, page.status());
        assertTrue(page.text().contains("Sign in"));
    }

    @ParameterizedTest
    @CsvSource({"en, try again shortly", "ja, 少し待って"})
    void sign_in_asks_for_a_little_patience(String language, String words) {
        var page = Browser.visitor().language(language).get("/sign-in");
        assertEquals(503, page.status());
        assertTrue(page.text().contains(words), page.text());
        assertEquals("10", page.header("Retry-After").orElse(""));
    }
}
