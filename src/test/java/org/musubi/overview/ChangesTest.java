package org.musubi.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.people.Member;
import org.musubi.people.Role;
import org.musubi.people.SharingLabel;
import org.musubi.project.LifeCycle;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** What a reader sees when two days are compared. */
@QuarkusTest
class ChangesTest {

    private static final String SINCE_YESTERDAY =
            "/changes?since=" + LocalDate.now(ZoneOffset.UTC).minusDays(1) + "&sector=science";

    @Inject
    Scenery scenery;

    @Test
    void a_changed_value_shows_the_old_one_struck_through_above_the_new() {
        UUID project = old(project(SharingLabel.CLEAR));
        scenery.sql(
                "update project set life_cycle = 'IMPLEMENTATION', health_in = 'AT_RISK' where id = '" + project + "'");
        Element row = row(Browser.visitor(), "/projects/" + project);
        assertEquals("Modified", row.selectFirst(".sign").text());
        assertTrue(row.text().contains("Stage Before: Pipeline After: Implementation"), row.text());
        assertEquals("Before: Not set", row.select("del").get(1).text());
        assertEquals("After: At risk", row.select("ins").get(1).text());
    }

    @Test
    void what_is_again_as_it_was_says_so() {
        UUID project = old(project(SharingLabel.CLEAR));
        scenery.sql("update project set health_jp = 'AT_RISK' where id = '" + project + "'");
        scenery.sql("update project set health_jp = 'NOT_SET' where id = '" + project + "'");
        assertTrue(row(Browser.visitor(), "/projects/" + project).text().contains("again as it was"));
    }

    @Test
    void what_came_and_what_ended_are_told_apart() {
        UUID added = project(SharingLabel.CLEAR);
        UUID ended = old(project(SharingLabel.CLEAR));
        scenery.sql("update project set life_cycle = 'CANCELLED' where id = '" + ended + "'");
        assertEquals(
                "Added",
                row(Browser.visitor(), "/projects/" + added)
                        .selectFirst(".sign")
                        .text());
        assertEquals(
                "Ended",
                row(Browser.visitor(), "/projects/" + ended)
                        .selectFirst(".sign")
                        .text());
    }

    @Test
    void what_was_deleted_is_shown_to_those_who_could_have_read_it() {
        UUID open = old(project(SharingLabel.CLEAR));
        UUID narrow = old(project(SharingLabel.AMBER));
        UUID milestone = scenery.milestone(open, LocalDate.of(2027, 3, 31), "NONE");
        scenery.sql("delete from milestone where id = '" + milestone + "'");
        Page visitor = Browser.visitor().get(SINCE_YESTERDAY);
        assertTrue(visitor.texts("th del").contains("Step " + milestone), visitor.text());
        String title = title(narrow);
        delete(narrow);
        assertFalse(Browser.visitor().get(SINCE_YESTERDAY).text().contains(title));
        assertFalse(Browser.as(Persona.AUDITOR).get(SINCE_YESTERDAY).text().contains(title));
        assertTrue(Browser.as(Persona.FOCAL_IN)
                .get(SINCE_YESTERDAY)
                .texts("th del")
                .contains(title));
    }

    @Test
    void days_kinds_and_sectors_narrow_it() {
        UUID project = project(SharingLabel.CLEAR);
        String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        assertNull(find(Browser.visitor().get("/changes?since=2025-01-01&until=" + yesterday), "/projects/" + project));
        assertNull(find(Browser.visitor().get("/changes?since=" + yesterday + "&sector=ict"), "/projects/" + project));
        assertNull(
                find(Browser.visitor().get("/changes?since=" + yesterday + "&kind=MILESTONE"), "/projects/" + project));
        assertTrue(find(Browser.visitor().get("/changes?since=" + yesterday + "&kind=PROJECT"), "/projects/" + project)
                != null);
    }

    @Test
    void the_sentences_of_the_fact_sheet_are_not_new_since_the_fact_sheet() {
        Page page = Browser.visitor().get("/changes?since=2025-08-31&kind=COMMITMENT");
        assertFalse(page.texts(".sign").contains("Added"), page.text());
        assertTrue(page.has(".chips [aria-current=true]"), page.text());
    }

    @Test
    void it_is_paged_by_key_and_shows_each_thing_once() {
        for (int i = 0; i < 30; i++) {
            project(SharingLabel.CLEAR);
        }
        Set<String> seen = new HashSet<>();
        int pages = 0;
        for (String next = SINCE_YESTERDAY; next != null; pages++) {
            Page page = Browser.visitor().get(next);
            for (Element link : page.document().select("main tbody th a")) {
                assertTrue(seen.add(link.attr("href")), "twice: " + link);
            }
            Element onward = page.document().selectFirst("a[rel=next]");
            next = onward == null ? null : onward.attr("href");
        }
        assertTrue(pages > 1);
        assertTrue(seen.size() >= 30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since=yesterday",
                "since=2026-02-30&until=x",
                "since=9999-12-31&until=0001-01-01",
                "since=-999999999-01-01",
                "since=&sector=%00&kind=%27&after=99999999999999999999",
                "since=2026-12-31&until=2025-01-01"
            })
    void whatever_an_address_asks_it_answers(String query) {
        assertEquals(200, Browser.visitor().get("/changes?" + query).status());
        assertEquals(200, Browser.visitor().get("/progress?" + query).status());
        assertEquals(200, Browser.visitor().get("/progress/sentences?" + query).status());
    }

    @Test
    void nothing_ever_alters_what_changed() {
        project(SharingLabel.CLEAR);
        assertThrows(Exception.class, () -> scenery.sql("update change set new_value = 'x'"));
        assertThrows(Exception.class, () -> scenery.sql("delete from change"));
    }

    private UUID project(SharingLabel label) {
        Member author = scenery.member(Persona.FEDERATION_JP, Role.MEMBER);
        return scenery.project("science", LifeCycle.PIPELINE, label, true, author, null);
    }

    /** Moves the beginning of a thing before the compared days, which only a test may. */
    private UUID old(UUID project) {
        scenery.sql("alter table change disable trigger change_is_append_only");
        scenery.sql("update change set at = at - interval '10 days' where subject_id = '" + project + "'");
        scenery.sql("alter table change enable trigger change_is_append_only");
        return project;
    }

    private String title(UUID project) {
        return Browser.as(Persona.FOCAL_IN)
                .get("/projects/" + project)
                .texts("h1")
                .get(0);
    }

    private void delete(UUID project) {
        scenery.sql("update project set conversation_id = null where id = '" + project + "'");
        scenery.sql("delete from participation where project_id = '" + project + "'");
        scenery.sql("delete from project where id = '" + project + "'");
    }

    private static Element row(Browser browser, String path) {
        Element row = find(browser.get(SINCE_YESTERDAY), path);
        assertTrue(row != null, path + " is not shown");
        return row;
    }

    private static Element find(Page page, String path) {
        Element link = page.document().selectFirst("main tbody th a[href=" + path + "]");
        return link == null ? null : link.closest("tr");
    }
}
