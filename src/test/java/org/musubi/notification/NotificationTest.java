package org.musubi.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

@QuarkusTest
class NotificationTest {

    private static final List<String> REFS = List.of(
            "FS2025-38", "FS2025-39", "FS2025-40", "FS2025-41", "FS2025-42", "FS2025-43", "FS2025-44", "FS2025-45");

    @Inject
    EntityManager database;

    private String ref;
    private String conversation;

    @BeforeEach
    void choose() {
        for (Persona persona : List.of(Persona.MEMBER_JP, Persona.MEMBER_IN)) {
            Browser.as(persona).post("/notifications/all-seen");
        }
        ref = REFS.stream()
                .filter(one -> database.createNativeQuery(
                                "select 1 from comment c join commitment m on m.conversation_id = c.conversation_id where m.ref = '"
                                        + one + "'")
                        .getResultList()
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        conversation = database.createNativeQuery(
                        "select cast(conversation_id as text) from commitment where ref = '" + ref + "'")
                .getSingleResult()
                .toString();
    }

    @Test
    void who_takes_part_hears_what_others_do_and_not_what_he_does() {
        comment(Persona.MEMBER_JP, "CLEAR");
        assertFalse(news(Persona.MEMBER_JP, "").has(row()), "the own act is no news");
        comment(Persona.MEMBER_IN, "CLEAR");
        comment(Persona.FOCAL_IN, "CLEAR");
        Page page = news(Persona.MEMBER_JP, "");
        Element row = page.document().selectFirst(row()).closest("li");
        assertTrue(row.text().contains("2 changes"), row.text());
        assertTrue(row.text().contains("You took part in it"), row.text());
        assertEquals(1, page.document().select(row()).size());
    }

    @Test
    void opening_takes_the_news_for_seen_and_later_news_are_new_again() {
        comment(Persona.MEMBER_JP, "CLEAR");
        comment(Persona.MEMBER_IN, "CLEAR");
        Element form = news(Persona.MEMBER_JP, "")
                .document()
                .selectFirst(row())
                .closest("li")
                .selectFirst("form");
        Page there = Browser.as(Persona.MEMBER_JP)
                .post(
                        form.attr("action"),
                        "upTo",
                        form.selectFirst("[name=upTo]").val());
        assertEquals("/commitments/" + ref, there.path());
        assertFalse(news(Persona.MEMBER_JP, "").has(row()));
        assertTrue(news(Persona.MEMBER_JP, "?show=all").has(row()));
        comment(Persona.MEMBER_IN, "CLEAR");
        assertTrue(news(Persona.MEMBER_JP, "").has(row()));
    }

    @Test
    void what_came_after_the_page_was_made_stays_new() {
        comment(Persona.MEMBER_JP, "CLEAR");
        comment(Persona.MEMBER_IN, "CLEAR");
        String made = news(Persona.MEMBER_JP, "")
                .document()
                .selectFirst("form[action$=all-seen] [name=upTo]")
                .val();
        comment(Persona.MEMBER_IN, "CLEAR");
        Browser.as(Persona.MEMBER_JP).post("/notifications/all-seen", "upTo", made);
        assertTrue(news(Persona.MEMBER_JP, "")
                .document()
                .selectFirst(row())
                .closest("li")
                .text()
                .contains("1 change"));
    }

    @Test
    void who_follows_hears_and_who_stopped_stays_stopped() {
        follow(Persona.MEMBER_IN, true);
        follow(Persona.MEMBER_IN, true);
        comment(Persona.MEMBER_JP, "CLEAR");
        assertTrue(news(Persona.MEMBER_IN, "?reason=CHOSEN").has(row()));
        assertFalse(news(Persona.MEMBER_IN, "?reason=TOOK_PART").has(row()));
        follow(Persona.MEMBER_IN, false);
        comment(Persona.MEMBER_IN, "CLEAR");
        comment(Persona.MEMBER_JP, "CLEAR");
        assertFalse(news(Persona.MEMBER_IN, "?show=all").has(row()));
        assertTrue(Browser.as(Persona.MEMBER_IN)
                .get("/commitments/" + ref)
                .has("form[action='/following/" + conversation + "'] [value=true]"));
    }

    @Test
    void nobody_hears_of_what_he_may_not_read() {
        comment(Persona.MEMBER_JP, "CLEAR");
        comment(Persona.FOCAL_IN, "AMBER_STRICT");
        assertFalse(news(Persona.MEMBER_JP, "").has(row()));
        assertFalse(news(Persona.MEMBER_JP, "?show=all").has(row()));
    }

    @Test
    void news_are_for_those_who_belong_and_for_nobody_else() {
        assertTrue(Browser.visitor().get("/notifications").location().isPresent());
        assertEquals(403, Browser.as(Persona.NEWCOMER).get("/notifications").status());
        assertFalse(Browser.visitor().get("/commitments/" + ref).has("form[action^=/following]"));
        comment(Persona.MEMBER_JP, "CLEAR");
        String mine = database.createNativeQuery("select cast(f.id as text) from follow f where f.conversation_id = '"
                        + conversation + "' limit 1")
                .getSingleResult()
                .toString();
        assertEquals(
                404,
                Browser.as(Persona.MEMBER_IN)
                        .post("/notifications/" + mine + "/opening")
                        .status());
        assertEquals(
                404,
                Browser.as(Persona.MEMBER_IN)
                        .post("/following/" + UUID.randomUUID(), "on", "true")
                        .status());
    }

    private String row() {
        return ".rows a[href='/commitments/" + ref + "']";
    }

    private static Page news(Persona persona, String query) {
        Page page = Browser.as(persona).language("en").get("/notifications" + query);
        assertEquals(200, page.status(), page.text());
        return page;
    }

    private void follow(Persona persona, boolean on) {
        assertEquals(
                200,
                Browser.as(persona)
                        .post("/following/" + conversation, "on", String.valueOf(on))
                        .status());
    }

    private void comment(Persona persona, String label) {
        Page page = Browser.as(persona)
                .post(
                        "/conversations/" + conversation + "/comments",
                        "body",
                        "Noted",
                        "language",
                        "EN",
                        "label",
                        label,
                        "once",
                        UUID.randomUUID().toString());
        assertEquals(200, page.status(), page.text());
    }
}
