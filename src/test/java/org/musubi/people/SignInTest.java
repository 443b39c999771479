package org.musubi.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** Signing in at the real Keycloak, and what the portal knows afterwards. */
@QuarkusTest
class SignInTest {

    @ParameterizedTest
    @EnumSource(Persona.class)
    void everybody_of_the_cast_can_sign_in(Persona persona) {
        var page = Browser.as(persona).get("/acting-for");
        assertEquals(200, page.status());
        assertTrue(page.text().contains("Sign out"));
    }

    @ParameterizedTest
    @CsvSource({"MEMBER_JP, Japan", "MEMBER_IN, India", "FOCAL_IN, India", "AUDITOR, Joint"})
    void the_header_says_for_which_side_one_acts(Persona persona, String side) {
        var page = Browser.as(persona).get("/acting-for");
        assertEquals(side, page.document().selectFirst(".who .side").text());
    }

    @Test
    void a_person_of_two_organisations_chooses_one_and_may_switch() {
        var browser = Browser.freshlyAs(Persona.LIAISON);
        assertTrue(browser.get("/acting-for").text().contains("Choose organisation"));
        browser.post("/acting-for", "organisation", "meity", "to", "/acting-for");
        assertEquals(
                "India",
                browser.get("/acting-for").document().selectFirst(".who .side").text());
        browser.post("/acting-for", "organisation", "meti", "to", "/acting-for");
        assertEquals(
                "Japan",
                browser.get("/acting-for").document().selectFirst(".who .side").text());
    }

    @Test
    void nobody_acts_for_an_organisation_of_others() {
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_JP)
                        .post("/acting-for", "organisation", "mea", "to", "/")
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https://evil.example", "\t//evil.example", "/%0d%0a//evil"
            })
    void sign_in_never_leads_out_of_the_portal(String to) {
        String local = SignInResource.local(to);
        assertTrue(local.startsWith("/") && !local.startsWith("//") && !local.contains("\\"), local);
    }

    @Test
    void a_form_sent_after_the_session_ended_is_kept_and_given_back() {
        var browser = Browser.visitor();
        browser.get("/acting-for?nothing");
        var sent = browser.postWithoutToken("/acting-for", "organisation", "長い文章 <b>", "to", "/plan");
        assertTrue(sent.location().isPresent(), "goes to Keycloak");
        browser.signIn(Persona.MEMBER_JP);
        String kept = KeptFormsInDatabase.latest();
        var page = browser.get("/kept-forms/" + kept);
        assertEquals(200, page.status());
        assertEquals(
                "長い文章 <b>",
                page.document().selectFirst("textarea[name=organisation]").text());
        assertEquals("/acting-for", page.document().selectFirst("main form").attr("action"));
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        var browser = Browser.freshlyAs(Persona.FEDERATION_IN);
        browser.post("/leaving");
        assertTrue(browser.get("/acting-for").location().isPresent(), "asked to sign in again");
    }

    @Test
    void of_several_sessions_of_one_person_just_the_ended_ones_end() {
        List<Browser> browsers = new ArrayList<>();
        List<String> sessions = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            Set<String> before = KeycloakDesk.sessionsOf(Persona.FEDERATION_JP);
            browsers.add(Browser.freshlyAs(Persona.FEDERATION_JP));
            Set<String> begun = new HashSet<>(KeycloakDesk.sessionsOf(Persona.FEDERATION_JP));
            begun.removeAll(before);
            sessions.addAll(begun);
        }
        assertEquals(3, sessions.size());
        for (int ended = 0; ended < 3; ended++) {
            KeycloakDesk.end(sessions.get(ended));
            for (int asked = 0; asked < 3; asked++) {
                Page page = browsers.get(asked).get("/acting-for");
                assertEquals(asked <= ended, page.location().isPresent(), asked + " after " + ended);
            }
        }
        assertFalse(browsers.get(0).get("/").has(".who__person"), "a visitor on public pages");
    }

    @Test
    void all_sessions_of_a_person_end_at_once() {
        var one = Browser.freshlyAs(Persona.FEDERATION_JP);
        var other = Browser.freshlyAs(Persona.FEDERATION_JP);
        KeycloakDesk.signOutEverywhere(Persona.FEDERATION_JP);
        Browser.forget(Persona.FEDERATION_JP);
        assertTrue(one.get("/acting-for").location().isPresent());
        assertTrue(other.get("/acting-for").location().isPresent());
        assertEquals(
                200, Browser.freshlyAs(Persona.FEDERATION_JP).get("/acting-for").status(), "in again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void nobody_else_ends_a_session(String token) {
        var answer = RestAssured.given()
                .baseUri(Browser.portal().toString())
                .formParam("logout_token", token)
                .post(SignedOutElsewhere.PATH);
        assertEquals(400, answer.statusCode());
        assertEquals("no-store", answer.header("Cache-Control"));
    }
}
