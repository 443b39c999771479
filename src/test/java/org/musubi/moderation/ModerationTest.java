package org.musubi.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.people.SharingLabel;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;
import org.musubi.support.Stage;

/** From a report to a ruling, through the browser. */
@QuarkusTest
class ModerationTest {

    @Inject
    Stage stage;

    private String page;

    @BeforeEach
    void open() {
        page = stage.open("company-jp", SharingLabel.CLEAR);
    }

    @Test
    void a_reported_comment_is_hidden_and_its_author_told_why() {
        String comment = say(Persona.MEMBER_JP, "an insult");
        String item = report(Persona.MEMBER_IN, comment);
        assertEquals(
                200, decide(Persona.MODERATOR_IN, item, "APPROVE", "it insults").status());

        Page others = Browser.visitor().get(page);
        assertFalse(others.body().contains("an insult"));
        assertFalse(others.body().contains("it insults"));
        assertTrue(others.has("#comment-" + comment + " [data-sign=HIDDEN]"));
        Page author = Browser.as(Persona.MEMBER_JP).get(page);
        assertTrue(author.text().contains("an insult") && author.text().contains("it insults"));
        Page log = Browser.as(Persona.FEDERATION_IN).get("/rulings");
        assertTrue(log.text().contains("it insults"));
        assertFalse(log.text().contains("an insult"));
    }

    @Test
    void a_hidden_comment_is_neither_answered_nor_edited_and_comes_back() {
        String comment = say(Persona.MEMBER_JP, "came back");
        String item = report(Persona.MEMBER_IN, comment);
        decide(Persona.MODERATOR_IN, item, "APPROVE", "first view");
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_IN)
                        .get("/comments/" + comment + "/reply")
                        .status());
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_JP)
                        .get("/comments/" + comment + "/edit")
                        .status());
        decide(Persona.MODERATOR_JP, item, "RESTORE", "second view");
        assertTrue(Browser.visitor().get(page).text().contains("came back"));
    }

    @Test
    void a_second_report_of_a_kept_comment_makes_it_wait_again() {
        String comment = say(Persona.MEMBER_JP, "kept");
        String item = report(Persona.MEMBER_IN, comment);
        decide(Persona.MODERATOR_IN, item, "REJECT", "nothing wrong");
        assertEquals(item, report(Persona.FEDERATION_IN, comment));
        Page seen = Browser.as(Persona.MODERATOR_IN).get(item);
        assertTrue(seen.has(".page-head [data-sign=PENDING]"), seen.text());
        assertEquals(2, seen.document().select(".timeline").get(0).select("li").size());
    }

    @Test
    void a_stale_decision_is_refused() {
        String item = report(Persona.MEMBER_IN, say(Persona.MEMBER_JP, "contested"));
        Browser late = Browser.as(Persona.MODERATOR_JP);
        String seen = versionIn(late.get(item));
        decide(Persona.MODERATOR_IN, item, "IGNORE", "no need");
        Page refused = late.post(
                item + "/rulings", "decision", "APPROVE", "reason", "SPAM", "words", "too late", "version", seen);
        assertEquals(409, refused.status());
        assertTrue(Browser.visitor().get(page).text().contains("contested"));
    }

    @Test
    void nobody_judges_what_the_own_organisation_said() {
        String item = report(Persona.MEMBER_JP, say(Persona.FOCAL_JP_2, "from METI"));
        Browser same = Browser.as(Persona.MODERATOR_JP);
        assertFalse(same.get(item).has("form[action$=rulings]"));
        Page refused =
                same.post(item + "/rulings", "decision", "REJECT", "reason", "SPAM", "words", "ours", "version", "0");
        assertEquals(403, refused.status());
        assertEquals(200, decide(Persona.MODERATOR_IN, item, "REJECT", "fine").status());
    }

    @Test
    void the_queue_is_for_moderators() {
        assertEquals(403, Browser.as(Persona.MEMBER_JP).get("/moderation").status());
        assertEquals(403, Browser.as(Persona.ADMINISTRATOR).get("/moderation").status());
        assertEquals(200, Browser.as(Persona.MODERATOR_JP).get("/moderation").status());
    }

    @Test
    void the_text_of_a_restricted_comment_is_withheld_from_a_moderator_who_may_not_read_it() {
        page = stage.open("company-jp", SharingLabel.AMBER_STRICT);
        String comment = say(Persona.MEMBER_JP, "secret terms", "AMBER_STRICT");
        String item = report(Persona.FOCAL_IN, comment);
        Page seen = Browser.as(Persona.MODERATOR_IN).get(item);
        assertEquals(200, seen.status());
        assertFalse(seen.body().contains("secret terms") || seen.body().contains("Stage"));
        assertEquals(
                200,
                decide(Persona.MODERATOR_IN, item, "APPROVE", "should not be here")
                        .status());
        assertFalse(Browser.as(Persona.MODERATOR_IN).get("/rulings").body().contains("should not be here"));
    }

    @Test
    void a_report_sent_twice_is_filed_once() {
        String comment = say(Persona.MEMBER_JP, "reported twice");
        Browser reader = Browser.as(Persona.MEMBER_IN);
        String once = reader.get("/comments/" + comment + "/report")
                .document()
                .selectFirst("input[name=once]")
                .val();
        for (int time = 0; time < 2; time++) {
            reader.post("/comments/" + comment + "/report", "reason", "SPAM", "words", "spam", "once", once);
        }
        Page seen = Browser.as(Persona.MODERATOR_IN).get(itemAbout(comment));
        assertEquals(1, seen.document().select(".timeline").get(0).select("li").size());
    }

    @Test
    void a_report_needs_its_reason_and_keeps_what_was_typed() {
        String comment = say(Persona.MEMBER_JP, "fine");
        Browser reader = Browser.as(Persona.MEMBER_IN);
        reader.get("/comments/" + comment + "/report");
        Page refused = reader.post("/comments/" + comment + "/report", "reason", "NONSENSE", "words", "typed");
        assertEquals(422, refused.status());
        assertEquals("typed", refused.document().selectFirst("textarea").val().strip());
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_JP)
                        .get("/comments/" + comment + "/report")
                        .status());
    }

    private String say(Persona who, String text) {
        return say(who, text, "CLEAR");
    }

    private String say(Persona who, String text, String label) {
        Browser author = Browser.as(who);
        String action = author.get(page)
                .document()
                .selectFirst("form[action^=/conversations]")
                .attr("action");
        Page posted = author.post(
                action,
                "body",
                text,
                "language",
                "EN",
                "label",
                label,
                "once",
                UUID.randomUUID().toString());
        return posted.document().select("li[id^=comment-]").last().id().substring("comment-".length());
    }

    /** Reports a comment and answers the address of the moderators' item. */
    private String report(Persona who, String comment) {
        Browser reader = Browser.as(who);
        reader.get("/comments/" + comment + "/report");
        Page reported = reader.post(
                "/comments/" + comment + "/report",
                "reason",
                "INSULT",
                "words",
                "look at this",
                "once",
                UUID.randomUUID().toString());
        assertEquals(200, reported.status(), reported.text());
        return Browser.as(Persona.MODERATOR_IN).get("/moderation").document().select(".rows a").stream()
                .map(Element::attributes)
                .map(attributes -> attributes.get("href"))
                .filter(address -> address.equals(itemAbout(comment)))
                .findFirst()
                .orElseThrow();
    }

    @Inject
    ReviewItems items;

    private String itemAbout(String comment) {
        return QuarkusTransaction.requiringNew().call(() -> items.find("comment.id", UUID.fromString(comment))
                .firstResult()
                .getPath());
    }

    private static Page decide(Persona who, String item, String decision, String words) {
        Browser moderator = Browser.as(who);
        String version = versionIn(moderator.get(item));
        return moderator.post(
                item + "/rulings", "decision", decision, "reason", "INSULT", "words", words, "version", version);
    }

    private static String versionIn(Page item) {
        return item.document()
                .selectFirst("form[action$=rulings] input[name=version]")
                .val();
    }
}
