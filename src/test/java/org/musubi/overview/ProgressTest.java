package org.musubi.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.musubi.people.Member;
import org.musubi.people.Role;
import org.musubi.people.SharingLabel;
import org.musubi.project.LifeCycle;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** The public page of progress: CLEAR data alone, the same for all, each figure leading to its list, nothing invented. */
@QuarkusTest
class ProgressTest {

    @Inject
    Scenery scenery;

    @Test
    void each_figure_counts_its_list_for_everybody_alike() {
        scenery.everything("ict");
        List<String> visitor = figures(Browser.visitor());
        for (Persona persona : List.of(Persona.FOCAL_IN, Persona.FEDERATION_JP, Persona.MEMBER_IN)) {
            assertEquals(visitor, figures(Browser.as(persona)), persona.name());
        }
        for (Browser browser : List.of(Browser.visitor(), Browser.as(Persona.FEDERATION_JP))) {
            List<String> faults = new ArrayList<>();
            for (Element figure : links(browser)) {
                int rows = rows(browser, figure.attr("href"));
                if (rows != Math.abs(number(figure))) {
                    faults.add(figure.attr("href") + " has " + rows + " rows, the figure says " + figure.text());
                }
            }
            assertEquals(List.of(), faults);
        }
    }

    @Test
    void what_is_not_public_moves_no_figure() {
        List<String> before = figures(Browser.visitor());
        for (SharingLabel label : List.of(SharingLabel.GREEN, SharingLabel.AMBER, SharingLabel.RED)) {
            scenery.milestone(project(label, "FS2025-37"), LocalDate.of(2026, 9, 30), "CONFIRMED");
        }
        assertEquals(before, figures(Browser.visitor()));
        assertEquals(before, figures(Browser.as(Persona.FEDERATION_JP)));
    }

    @Test
    void a_claim_is_no_confirmation_and_a_sentence_moves_from_one_to_the_other() {
        UUID project = project(SharingLabel.CLEAR, "FS2025-45");
        assertEquals("Project registered", state("FS2025-45"));
        UUID milestone = scenery.milestone(project, LocalDate.of(2026, 9, 30), "CLAIMED");
        assertEquals("Claimed", state("FS2025-45"));
        scenery.sql("update milestone set proof = 'CONFIRMED' where id = '" + milestone + "'");
        assertEquals("Confirmed", state("FS2025-45"));
        scenery.sql("update milestone set proof = 'CONTESTED', status = 'NOT_MET' where id = '" + milestone + "'");
        assertEquals("Project registered", state("FS2025-45"));
    }

    @Test
    void before_the_portal_there_is_nothing_and_it_says_so() {
        Page page = Browser.visitor().get("/progress?since=2025-08-31&until=2025-12-31");
        assertTrue(page.text().contains("Nothing has been reported in public yet"), page.text());
        assertEquals(46, rows(Browser.visitor(), "/progress/sentences?since=2025-08-31&until=2025-12-31&now=NOTHING"));
        assertFalse(Browser.visitor()
                .get("/progress?until=" + LocalDate.now())
                .text()
                .contains("Nothing has been reported in public yet"));
    }

    @Test
    void what_is_reported_is_read_off_the_sums() {
        assertEquals(Reported.NOTHING, Reported.of(Map.of()));
        assertEquals(Reported.NOTHING, Reported.of(Map.of("PIPELINE", 0L, "CLAIMED", 0L)));
        assertEquals(Reported.TRACKED, Reported.of(Map.of("CANCELLED", 1L)));
        assertEquals(Reported.CLAIMED, Reported.of(Map.of("PIPELINE", 1L, "CLAIMED", 2L)));
        assertEquals(Reported.CONFIRMED, Reported.of(Map.of("CONFIRMED", 1L, "CLAIMED", 2L)));
    }

    private static String state(String ref) {
        Page page = Browser.visitor().get("/progress/sentences");
        Element row = page.document()
                .selectFirst("main tbody th a[href=/commitments/" + ref + "]")
                .closest("tr");
        return row.select("td .sign").get(2).text();
    }

    private UUID project(SharingLabel label, String ref) {
        Member author = scenery.member(Persona.FEDERATION_JP, Role.MEMBER);
        UUID project = scenery.project("science", LifeCycle.PIPELINE, label, true, author, null);
        scenery.sql("update project set commitment_id = (select id from commitment where ref = '" + ref
                + "') where id = '" + project + "'");
        return project;
    }

    private static List<Element> links(Browser browser) {
        return browser.get("/progress").document().select("main td.number a");
    }

    private static List<String> figures(Browser browser) {
        return links(browser).stream()
                .map(link -> link.text() + " " + link.attr("href"))
                .toList();
    }

    private static int number(Element figure) {
        return Integer.parseInt(figure.ownText().replace("+", "").replace("−", ""));
    }

    private static int rows(Browser browser, String address) {
        int rows = 0;
        for (String next = address; next != null; ) {
            Page page = browser.get(next);
            assertEquals(200, page.status(), next);
            rows += page.document().select("main tbody tr").size();
            Element onward = page.document().selectFirst("a[rel=next]");
            next = onward == null ? null : onward.attr("href");
        }
        return rows;
    }
}
