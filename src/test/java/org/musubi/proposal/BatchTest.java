package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.support.Persona.ADMINISTRATOR;
import static org.musubi.support.Persona.FOCAL_IN;
import static org.musubi.support.Persona.FOCAL_JP;
import static org.musubi.support.Persona.MEMBER_JP;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** The same decision about several proposals: each by itself, with words in both languages. */
@QuarkusTest
class BatchTest {

    private static final String PLACE = "019aba00-0000-7000-8000-000000000001";

    @BeforeEach
    void plan() {
        Plan.ready();
    }

    @Test
    void each_proposal_is_decided_by_itself() {
        String good = Desk.inReview();
        String stale = Desk.inReview();
        String early = Desk.submitted();
        String hidden = Desk.draft("AMBER");
        Page page = Browser.as(FOCAL_JP)
                .post(
                        "/desk/batch",
                        "ticked",
                        ticked(good),
                        "ticked",
                        Desk.key(stale) + ":0",
                        "ticked",
                        ticked(early),
                        "ticked",
                        ticked(hidden),
                        "ticked",
                        "nonsense",
                        "act",
                        "DECLINE",
                        "reasonJa",
                        "計画の外です。",
                        "reasonEn",
                        "Outside the plan.");
        assertEquals(200, page.status(), page.text());
        assertEquals(4, page.document().select("tbody tr").size());
        assertTrue(page.text().contains("Done") && page.text().contains("Changed meanwhile"), page.text());
        assertTrue(
                page.text().contains("Not possible") && page.text().contains("A proposal that is not there for you"));
        assertEquals("DECLINED", Desk.stage(good));
        assertEquals("JOINT_REVIEW", Desk.stage(stale));
        assertEquals("SUBMITTED", Desk.stage(early));
        Page author = Browser.as(MEMBER_JP).get(good);
        assertTrue(author.has("p[lang=ja]:contains(計画の外です。)"), author.body());
        assertTrue(author.has("p[lang=en]:contains(Outside the plan.)"));
        assertEquals(1, Desk.facts("PROPOSAL_DECLINED", Desk.key(good)));
        assertEquals(0, Desk.facts("PROPOSAL_DECLINED", Desk.key(stale)));
    }

    @Test
    void the_second_key_makes_projects_one_by_one() {
        String first = Desk.inReview();
        String second = Desk.inReview();
        for (var focal : new Persona[] {FOCAL_JP, FOCAL_IN}) {
            Browser.as(focal).post("/desk/batch", "ticked", ticked(first), "ticked", ticked(second), "act", "SIGN");
        }
        assertEquals("ACCEPTED", Desk.stage(first));
        assertEquals("ACCEPTED", Desk.stage(second));
    }

    @Test
    void several_are_held_back_at_once() {
        String path = Desk.inReview();
        Page page = Browser.as(FOCAL_IN)
                .post("/desk/batch", "ticked", ticked(path), "act", "HOLD_RETURN", "reasonEn", "Not yet");
        assertTrue(page.text().contains("Done"), page.text());
        assertEquals("JOINT_REVIEW", Desk.stage(path));
        assertTrue(Browser.as(FOCAL_JP).get("/desk").text().contains("Held back"));
    }

    @Test
    void a_text_for_reasons_stands_in_the_form_in_both_languages() {
        String path = Desk.inReview();
        Page page = Browser.as(FOCAL_JP).get("/desk/batch?ticked=" + ticked(path) + "&act=RETURN&text=" + PLACE);
        assertTrue(page.document().selectFirst("#reasonJa").text().contains("予定期間"));
        assertTrue(page.document().selectFirst("#reasonEn").text().contains("planned period"));
        Page missing = Browser.as(FOCAL_JP)
                .get("/desk/batch?ticked=" + ticked(path) + "&act=RETURN&text=" + UUID.randomUUID());
        assertEquals(200, missing.status());
        assertEquals("", missing.document().selectFirst("#reasonEn").text());
    }

    @Test
    void without_words_choice_or_right_nothing_happens() {
        String path = Desk.inReview();
        Page wrong = Browser.as(FOCAL_JP)
                .post("/desk/batch", "ticked", ticked(path), "act", "RETURN", "reasonEn", " ", "reviewOn", "soon");
        assertEquals(422, wrong.status());
        assertTrue(wrong.has("#reasonJa-error") && wrong.has("#reviewOn-error"));
        assertEquals("soon", wrong.document().selectFirst("#reviewOn").val());
        assertEquals(
                422, Browser.as(FOCAL_JP).post("/desk/batch", "act", "SCREEN").status());
        assertEquals(
                422,
                Browser.as(FOCAL_JP)
                        .post("/desk/batch", "ticked", ticked(path), "act", "EAT")
                        .status());
        assertEquals(
                403,
                Browser.as(MEMBER_JP)
                        .post("/desk/batch", "ticked", ticked(path), "act", "SIGN")
                        .status());
        assertEquals(200, Browser.as(FOCAL_JP).get("/desk/batch").status());
        assertEquals("JOINT_REVIEW", Desk.stage(path));
    }

    @Test
    void a_decision_comes_back_on_its_day_for_each_side() {
        String path = Desk.inReview();
        String today = LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(0).toString();
        Browser.as(FOCAL_JP)
                .post(
                        "/desk/batch",
                        "ticked",
                        ticked(path),
                        "act",
                        "DECLINE",
                        "reasonEn",
                        "Not this year",
                        "reviewOn",
                        today);
        assertEquals("DECLINED", Desk.stage(path));
        assertTrue(Browser.as(FOCAL_JP).get("/desk").has("a[href=" + path + "]"));
        String decision = Desk.one(
                "select cast(id as text) from proposal_decision where review_on is not null"
                        + " and proposal_id = cast(:key as uuid)",
                Desk.key(path));
        assertEquals(
                403,
                Browser.as(MEMBER_JP)
                        .post("/desk/decisions/" + decision + "/look")
                        .status());
        Browser.as(FOCAL_JP).post("/desk/decisions/" + decision + "/look");
        assertFalse(Browser.as(FOCAL_JP).get("/desk").has("a[href=" + path + "]"));
        assertTrue(Browser.as(FOCAL_IN).get("/desk").has("a[href=" + path + "]"));
        assertEquals(
                404,
                Browser.as(FOCAL_JP)
                        .post("/desk/decisions/" + decision + "/look")
                        .status());
    }

    @Test
    void a_single_decision_may_come_back_too() {
        String path = Desk.inReview();
        Page wrong = Desk.act(FOCAL_IN, path, "decline", "reason", "Not now", "reviewOn", "2001-02-03");
        assertEquals(422, wrong.status());
        assertEquals(
                "2001-02-03", wrong.document().selectFirst("#decline-reviewOn").val());
        Page done = Desk.act(FOCAL_IN, path, "decline", "reason", "Not now", "reviewOn", "２０３０/０４/０１");
        assertEquals(200, done.status());
        assertEquals(
                "2030-04-01",
                Desk.one(
                        "select cast(review_on as text) from proposal_decision where to_stage = 'DECLINED'"
                                + " and proposal_id = cast(:key as uuid)",
                        Desk.key(path)));
    }

    @Test
    void administrators_keep_the_texts() {
        Browser administrator = Browser.as(ADMINISTRATOR);
        String name = "Text " + UUID.randomUUID();
        assertEquals(
                422,
                administrator
                        .post("/administration/reasons", "use", "RETURN", "nameEn", name, "bodyEn", "Only English")
                        .status());
        Page saved = administrator.post(
                "/administration/reasons",
                "use",
                "DECLINE",
                "nameJa",
                "文例",
                "nameEn",
                name,
                "bodyJa",
                "文です。",
                "bodyEn",
                "Words.");
        assertTrue(saved.text().contains(name));
        String id = Desk.one("select cast(id as text) from reason_text where name_en = :key", name);
        String path = "/administration/reasons/" + id;
        assertEquals(200, administrator.get(path).status());
        String[] stale = {
            "use", "RETURN", "nameJa", "文例", "nameEn", name, "bodyJa", "次。", "bodyEn", "Next.", "version", "7"
        };
        assertEquals(409, administrator.post(path, stale).status());
        assertEquals(200, administrator.post(path + "/retirement").status());
        assertEquals(404, administrator.get(path).status());
        assertEquals(2, Desk.facts("REASON_WRITTEN", id) + Desk.facts("REASON_RETIRED", id));
        assertEquals(403, Browser.as(FOCAL_JP).get("/administration/reasons").status());
        assertEquals(403, Browser.as(MEMBER_JP).post(path, stale).status());
    }

    private static String ticked(String path) {
        return Desk.key(path) + ":" + Desk.version(path);
    }
}
