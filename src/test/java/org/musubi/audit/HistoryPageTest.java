package org.musubi.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.musubi.people.SharingLabel;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;
import org.musubi.support.Stage;

/** What administrators and auditors read of the history, and what stays closed to them. */
@QuarkusTest
class HistoryPageTest {

    private static final String POSTED = "/history?kind=COMMENT_POSTED&type=COMMENT";

    @Inject
    Stage stage;

    @Test
    void the_history_is_for_administrators_and_auditors() {
        assertEquals(200, Browser.as(Persona.ADMINISTRATOR).get("/history").status());
        assertEquals(200, Browser.as(Persona.AUDITOR).get("/history").status());
        assertEquals(403, Browser.as(Persona.MEMBER_JP).get("/history").status());
        assertEquals(403, Browser.as(Persona.MODERATOR_JP).get("/history").status());
    }

    @Test
    void that_something_restricted_happened_is_shown_but_not_what() {
        String comment = say(stage.open("company-jp", SharingLabel.AMBER_STRICT), "AMBER_STRICT");
        Page seen = Browser.as(Persona.AUDITOR).get(POSTED + "&organisation=company-jp");
        assertTrue(seen.document().select(".timeline li").first().text().contains("withheld"), seen.text());
        assertFalse(seen.body().contains(comment));
    }

    @Test
    void what_is_public_is_named() {
        String comment = say(stage.open("company-jp", SharingLabel.CLEAR), "CLEAR");
        assertTrue(Browser.as(Persona.AUDITOR).get(POSTED).body().contains(comment));
    }

    @Test
    void a_wrong_filter_filters_nothing() {
        Page seen = Browser.as(Persona.AUDITOR).get("/history?kind=NONSENSE&from=yesterday&after=x&organisation='");
        assertEquals(200, seen.status());
        Page none = Browser.as(Persona.AUDITOR).get("/history?to=2001-01-01");
        assertFalse(none.has(".timeline"));
    }

    private static String say(String page, String label) {
        Browser author = Browser.as(Persona.MEMBER_JP);
        String action = author.get(page)
                .document()
                .selectFirst("form[action^=/conversations]")
                .attr("action");
        String once = UUID.randomUUID().toString();
        Page posted = author.post(action, "body", "word", "language", "EN", "label", label, "once", once);
        return posted.document().select("li[id^=comment-]").last().id().substring("comment-".length());
    }
}
