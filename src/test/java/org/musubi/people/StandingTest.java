package org.musubi.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** An organisation first met at a sign-in: described, verified or rejected by an administrator. */
@QuarkusTest
class StandingTest {

    @Inject
    Organisations organisations;

    private final String code = "met-" + UUID.randomUUID();
    private final String path = "/administration/organisations/" + code;
    private final Browser administrator = Browser.as(Persona.ADMINISTRATOR);

    @BeforeEach
    void meet() {
        QuarkusTransaction.requiringNew().run(() -> organisations.persist(Organisation.pending(code)));
    }

    @Test
    void it_waits_and_is_described_and_verified() {
        assertTrue(administrator.get("/administration/organisations").body().contains(path));
        assertEquals(200, describe("川崎の会社", "A company in Kawasaki", "JP").status());
        assertEquals(200, become("VERIFIED", "checked by telephone").status());
        Page seen = administrator.get(path);
        assertTrue(seen.has("[data-sign=VERIFIED]") && seen.text().contains("A company in Kawasaki"));
        assertFalse(seen.has("form[action$=description]"), "the side stays once it is verified");
        assertEquals(403, describe("別の名前", "Another name", "IN").status());
    }

    @Test
    void a_wrong_description_keeps_what_was_typed() {
        Page refused = describe("", "typed name", "MARS");
        assertEquals(422, refused.status());
        assertEquals("typed name", refused.document().selectFirst("#nameEn").val());
    }

    @Test
    void a_decision_needs_a_reason_a_fresh_version_and_a_possible_move() {
        assertEquals(422, become("REJECTED", " ").status());
        assertEquals(403, become("SUSPENDED", "impossible").status());
        assertEquals(404, become("NONSENSE", "no such standing").status());
        String old = version();
        become("REJECTED", "unknown");
        Page stale = administrator.post(path + "/standing", "next", "VERIFIED", "reason", "late", "version", old);
        assertEquals(409, stale.status());
    }

    @Test
    void nobody_else_decides() {
        Browser moderator = Browser.as(Persona.MODERATOR_JP);
        Page refused = moderator.post(path + "/standing", "next", "VERIFIED", "reason", "mine", "version", "0");
        assertEquals(403, refused.status());
    }

    private Page describe(String ja, String en, String side) {
        String version = version();
        return administrator.post(
                path + "/description", "nameJa", ja, "nameEn", en, "side", side, "type", "70", "version", version);
    }

    private Page become(String next, String reason) {
        String version = version();
        return administrator.post(path + "/standing", "next", next, "reason", reason, "version", version);
    }

    private String version() {
        return administrator
                .get(path)
                .document()
                .selectFirst("input[name=version]")
                .val();
    }
}
