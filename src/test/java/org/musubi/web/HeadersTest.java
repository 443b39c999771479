package org.musubi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.support.Browser;
import org.musubi.support.Persona;

/** Each answer carries the headers, whoever gives it: a page, a file, an error, the health check. */
@QuarkusTest
class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/css/portal.css", "/mark.svg", "/no-such-page", "/acting-for", "/q/health/live"})
    void every_answer_is_guarded(String path) {
        var page = Browser.visitor().get(path);
        String policy = page.header("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("nosniff", page.header("X-Content-Type-Options").orElse(""));
        assertEquals("same-origin", page.header("Referrer-Policy").orElse(""));
        assertEquals("DENY", page.header("X-Frame-Options").orElse(""));
        assertTrue(page.header("Permissions-Policy").orElse("").contains("camera=()"));
        assertTrue(
                page.header("Server").isEmpty() && page.header("X-Powered-By").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_page_that_is_not_there_is_a_page_in_the_readers_language(String language) {
        var page = Browser.visitor().language(language).get("/projects/no-such-thing");
        assertEquals(404, page.status());
        assertEquals(language, page.document().selectFirst("html").attr("lang"));
        assertEquals(1, page.document().select("h1").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects?q=%00",
                "/projects?sector=%00&organisation=%00&place=%00&health=%00",
                "/plan?sector=%00&organisation=a%00b",
                "/organisations?side=a%00b&type=%00",
                "/projects/%00",
                "/commitments/%00"
            })
    void an_address_with_a_nul_character_is_no_failure(String address) {
        var page = Browser.visitor().language("ja").get(address);
        assertTrue(page.status() < 500, address + " answers " + page.status());
        assertEquals("ja", page.document().selectFirst("html").attr("lang"));
    }

    @ParameterizedTest
    @CsvSource({
        "/people?q=a%00, ADMINISTRATOR",
        "/administration/organisations?standing=%00, ADMINISTRATOR",
        "/history?kind=%00&type=%00&organisation=%00&from=%00&to=%00&after=%00, AUDITOR",
        "/moderation?state=%00, MODERATOR_JP",
        "/proposals?stage=%00&sector=%00&after=%00, MEMBER_JP"
    })
    void nor_is_one_behind_sign_in(String address, Persona persona) {
        var page = Browser.as(persona).get(address);
        assertTrue(page.status() < 500, address + " answers " + page.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plan?lang=ja", "/sign-in"})
    void every_cookie_is_closed_to_scripts_and_to_other_sites(String path) {
        List<String> cookies = Browser.visitor().get(path).headers().allValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        for (String cookie : cookies) {
            assertTrue(cookie.toLowerCase().contains("httponly"), cookie);
            assertTrue(cookie.toLowerCase().contains("samesite="), cookie);
        }
    }
}
