package org.musubi.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;
import org.musubi.support.Stage;

/** Keeping people and organisations out, and letting them in again. */
@QuarkusTest
class SuspensionTest {

    @Inject
    Stage stage;

    @Test
    void a_suspended_person_is_out_at_the_next_request_and_back_after_restoring() {
        String page = stage.open("cii", SharingLabel.GREEN);
        Browser kept = Browser.freshlyAs(Persona.FEDERATION_IN);
        assertEquals(200, kept.get(page).status());
        String person = addressOf("FEDERATION_IN", kept);

        act(person, "suspension", "left the federation");
        Page refused = kept.get(page);
        assertEquals(403, refused.status());
        assertTrue(refused.text().contains("suspended"), refused.text());
        assertFalse(kept.get(page).has(".who__person"), "the session has ended");

        act(person, "restoration", "came back");
        assertEquals(200, Browser.freshlyAs(Persona.FEDERATION_IN).get(page).status());
    }

    @Test
    void a_suspension_needs_its_reason() {
        Browser.as(Persona.MEMBER_IN).get("/");
        String person = addressOf("MEMBER_IN", Browser.as(Persona.MEMBER_IN));
        Page refused = Browser.as(Persona.ADMINISTRATOR)
                .post(person + "/suspension", "reason", " ", "version", versionOf(person));
        assertEquals(422, refused.status());
        Page stale =
                Browser.as(Persona.ADMINISTRATOR).post(person + "/suspension", "reason", "a reason", "version", "999");
        assertEquals(409, stale.status());
    }

    @Test
    void an_administrator_cannot_lock_himself_out() {
        String person = addressOf("ADMINISTRATOR", Browser.as(Persona.ADMINISTRATOR));
        Browser me = Browser.as(Persona.ADMINISTRATOR);
        assertFalse(me.get(person).has("form[action$=suspension]"));
        assertEquals(
                403,
                me.post(person + "/suspension", "reason", "oops", "version", versionOf(person))
                        .status());
    }

    @Test
    void the_people_of_a_suspended_organisation_are_out_at_their_next_request() {
        String page = stage.open("keidanren", SharingLabel.GREEN);
        Browser kept = Browser.as(Persona.FEDERATION_JP);
        assertEquals(200, kept.get(page).status());
        standing("keidanren", "SUSPENDED");
        assertEquals(404, kept.get(page).status());
        standing("keidanren", "VERIFIED");
        assertEquals(200, kept.get(page).status());
    }

    @Test
    void administration_is_for_administrators() {
        for (String address :
                new String[] {"/people", "/administration/organisations", "/administration/organisations/cii"}) {
            assertEquals(200, Browser.as(Persona.ADMINISTRATOR).get(address).status(), address);
            assertEquals(403, Browser.as(Persona.MODERATOR_JP).get(address).status(), address);
            assertEquals(403, Browser.as(Persona.AUDITOR).get(address).status(), address);
        }
    }

    private String addressOf(String persona, Browser signedIn) {
        signedIn.get("/people");
        String mail = Persona.valueOf(persona).username();
        Page list = Browser.as(Persona.ADMINISTRATOR).get("/people?q=" + mail + "@");
        return list.document().selectFirst("th[scope=row] a").attr("href");
    }

    private static String versionOf(String person) {
        var field = Browser.as(Persona.ADMINISTRATOR).get(person).document().selectFirst("input[name=version]");
        return field == null ? "0" : field.val();
    }

    private static void act(String person, String act, String reason) {
        Page done = Browser.as(Persona.ADMINISTRATOR)
                .post(person + "/" + act, "reason", reason, "version", versionOf(person));
        assertEquals(200, done.status(), done.text());
    }

    private static void standing(String code, String next) {
        Browser administrator = Browser.as(Persona.ADMINISTRATOR);
        String path = "/administration/organisations/" + code;
        String version = administrator
                .get(path)
                .document()
                .selectFirst("form[action$=standing] input[name=version]")
                .val();
        Page done = administrator.post(path + "/standing", "next", next, "reason", "test", "version", version);
        assertEquals(200, done.status(), done.text());
    }
}
