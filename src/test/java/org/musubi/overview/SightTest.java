package org.musubi.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
import org.musubi.support.Chromium;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** Timeline and map. */
@QuarkusTest
class SightTest {

    private static final int MOST_BYTES = 100_000;

    @Inject
    Scenery scenery;

    @Test
    void every_state_and_prefecture_has_one_tile_with_a_name_in_both_languages() {
        List<Tile> tiles = Tile.all();
        assertEquals(36, tiles.stream().filter(tile -> tile.isIn("IN")).count());
        assertEquals(47, tiles.stream().filter(tile -> tile.isIn("JP")).count());
        assertEquals(
                83,
                tiles.stream()
                        .map(tile -> tile.code().substring(0, 2) + tile.row() + "/" + tile.column())
                        .distinct()
                        .count());
        for (String language : List.of("ja", "en")) {
            Page map = Browser.visitor().language(language).get("/map");
            assertEquals(83, map.document().select(".tiles a > title").size());
            assertEquals(83, map.document().select("main tbody tr").size());
            assertTrue(map.text().contains(language.equals("ja") ? "カルナータカ州" : "Karnataka"));
        }
        assertTrue(Browser.visitor()
                .language("ja")
                .get("/map")
                .texts(".tiles title")
                .contains("東京都: 案件 " + number(Browser.visitor().language("ja").get("/map"), "JP-13") + "件"));
    }

    @Test
    void each_tile_counts_the_list_that_it_opens() {
        Member author = scenery.member(Persona.FEDERATION_JP, Role.MEMBER);
        scenery.project("ict", LifeCycle.PIPELINE, SharingLabel.CLEAR, true, author, "JP-13");
        scenery.project("ict", LifeCycle.PIPELINE, SharingLabel.RED, false, author, "JP-13");
        scenery.project("ict", LifeCycle.PIPELINE, SharingLabel.AMBER, true, author, null);
        for (Browser browser :
                List.of(Browser.visitor(), Browser.as(Persona.FEDERATION_JP), Browser.as(Persona.FOCAL_IN))) {
            for (String address : List.of("/map", "/map?sector=ict")) {
                Page map = browser.get(address);
                for (Element figure : map.document().select("main td.number a")) {
                    if (!figure.text().equals("0") || figure.attr("href").contains("JP-1")) {
                        assertEquals(
                                Integer.parseInt(figure.text()),
                                rows(browser, figure.attr("href")),
                                figure.attr("href"));
                    }
                }
                for (Element figure : map.document().select("main > p > a")) {
                    assertEquals(
                            Integer.parseInt(figure.text().replaceAll("\\D", "")),
                            rows(browser, figure.attr("href")),
                            figure.attr("href"));
                }
            }
        }
    }

    @Test
    void the_timeline_shows_each_milestone_by_link_and_in_the_table() {
        UUID project = project();
        UUID milestone = scenery.milestone(project, LocalDate.of(2027, 3, 31), "NONE");
        for (String address : List.of("/timeline?sector=ict&from=2026&years=4", "/projects/" + project + "/timeline")) {
            Page page = Browser.visitor().get(address);
            assertEquals(200, page.status());
            Element mark = page.document().selectFirst(".lane a[href=/milestones/" + milestone + "]");
            assertEquals(
                    "Step " + milestone + ", 31 March 2027, Due",
                    mark.selectFirst("title").text());
            assertTrue(page.has("main tbody a[href=/milestones/" + milestone + "]"));
            assertTrue(page.text().contains("1 April 2026") && page.text().contains("31 March 2028"), page.text());
            assertFalse(page.has("[style]"));
        }
        assertTrue(Browser.visitor()
                .language("ja")
                .get("/timeline?from=2026")
                .body()
                .contains("2026年度"));
        assertTrue(Browser.visitor().get("/timeline?from=2026").body().contains("FY 2026–27"));
    }

    @Test
    void what_is_not_readable_is_on_no_timeline() {
        Member author = scenery.member(Persona.FEDERATION_JP, Role.MEMBER);
        UUID red = scenery.project("ict", LifeCycle.PIPELINE, SharingLabel.RED, false, author, null);
        assertEquals(
                404, Browser.visitor().get("/projects/" + red + "/timeline").status());
        assertEquals(
                404,
                Browser.as(Persona.FOCAL_IN)
                        .get("/projects/" + red + "/timeline")
                        .status());
        assertEquals(
                200,
                Browser.as(Persona.FEDERATION_JP)
                        .get("/projects/" + red + "/timeline")
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=1&years=x",
                "from=2099&years=10",
                "sector=%00&place=%27&life=x",
                "after=x",
                "from=99999999999"
            })
    void whatever_an_address_asks_it_answers(String query) {
        assertEquals(200, Browser.visitor().get("/timeline?" + query).status());
        assertEquals(200, Browser.visitor().get("/map?" + query).status());
        assertEquals(
                200,
                Browser.visitor().get("/milestones?course=x&sharing=x&" + query).status());
    }

    @Test
    void pages_stay_light_when_they_are_full() {
        for (int i = 0; i < 26; i++) {
            UUID project = project();
            for (int month = 1; month <= 9; month++) {
                scenery.milestone(project, LocalDate.of(2026, month, 15), "NONE");
            }
        }
        scenery.everything("ict");
        for (String address :
                List.of("/timeline?sector=ict", "/map", "/overview", "/progress", "/changes", "/sectors/ict")) {
            Page page = Browser.as(Persona.FOCAL_IN).language("ja").get(address);
            assertTrue(page.bytes().length < MOST_BYTES, address + " has " + page.bytes().length + " bytes");
        }
    }

    @Test
    void a_keyboard_reaches_each_mark_and_shows_where_it_is() {
        UUID project = project();
        UUID milestone = scenery.milestone(project, LocalDate.of(2027, 1, 31), "NONE");
        try (var chromium = Chromium.start()) {
            var page = chromium.pageWithoutScript("en");
            page.setViewportSize(360, 900);
            page.navigate("/projects/" + project + "/timeline");
            var mark = page.locator(".lane a").first();
            mark.focus();
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Tab");
            assertTrue(page.locator(".lane a:focus-visible").count() == 1);
            var named = page.getByRole(
                    AriaRole.LINK,
                    new com.microsoft.playwright.Page.GetByRoleOptions().setName("Step " + milestone + ", 31 January"));
            assertEquals(1, named.count());
            page.keyboard().press("Enter");
            page.waitForURL("**/milestones/" + milestone);
        }
    }

    private UUID project() {
        Member author = scenery.member(Persona.FEDERATION_JP, Role.MEMBER);
        return scenery.project("ict", LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR, true, author, "IN-KA");
    }

    private static String number(Page map, String place) {
        return map.document()
                .selectFirst("main td a[href=/projects?place=" + place + "]")
                .text();
    }

    private static int rows(Browser browser, String address) {
        int rows = 0;
        for (String next = address; next != null; ) {
            Page page = browser.get(next);
            assertEquals(200, page.status(), next);
            rows += page.document().select("main tbody tr, main .rows > li").size();
            Element onward = page.document().selectFirst("a[rel=next]");
            next = onward == null ? null : onward.attr("href");
        }
        return rows;
    }
}
