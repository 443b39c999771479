package org.musubi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** The search page as people use it. */
@QuarkusTest
class SearchPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_visitor_finds_a_commitment_in_either_language(String language) {
        for (String words : new String[] {"混焼", "co-firing", "ｱﾝﾓﾆｱ", "ammonia Mundra"}) {
            Page page = search(Browser.visitor().language(language), words);
            assertEquals(200, page.status());
            assertTrue(page.has(".found a[href='/commitments/FS2025-27']"), words + ": " + page.text());
            assertTrue(page.has(".found mark"), words);
        }
    }

    @Test
    void the_box_is_on_every_page_and_says_what_it_is() {
        Element box = Browser.visitor().get("/plan").document().selectFirst("form[role=search] input[name=q]");
        assertTrue(Browser.visitor().get("/plan").has("label[for=" + box.id() + "]"));
    }

    @Test
    void each_number_leads_to_exactly_what_it_counts() {
        Page page = search(Browser.visitor(), "semiconductor");
        for (Element facet : page.document().select(".facet li")) {
            Page narrowed = Browser.visitor().get(facet.selectFirst("a").attr("href"));
            assertEquals(facet.selectFirst(".badge").text(), number(narrowed), facet.text());
        }
    }

    @Test
    void pages_follow_each_other_by_key() {
        Page first = search(Browser.visitor(), "India");
        assertEquals(25, first.document().select(".found > li").size());
        Page second =
                Browser.visitor().get(first.document().selectFirst(".pager a").attr("href"));
        var shown = second.document().select(".found a").eachAttr("href");
        assertFalse(shown.isEmpty());
        first.document().select(".found a").eachAttr("href").forEach(before -> assertFalse(shown.contains(before)));
    }

    @Test
    void an_empty_search_and_one_without_answers_say_what_to_do() {
        assertTrue(Browser.visitor().language("en").get("/search").text().contains("How to search"));
        Page none = search(Browser.visitor().language("en"), "zzzzqqq");
        assertTrue(none.has(".empty"));
        assertTrue(none.text().contains("How to search"));
    }

    @Test
    void words_that_never_stand_together_find_what_has_some_of_them() {
        Page page = search(Browser.visitor().language("en"), "ammonia zzzzqqq");
        assertTrue(page.text().contains("some of them"), page.text());
        assertTrue(page.has(".found a[href='/commitments/FS2025-27']"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"\"",
                "半導体\"",
                "!?*&|()<->:'\\",
                "'; drop table search_document; --",
                "\u0000",
                "a\u0000b",
                "😀",
                "\u202Eabc",
                "\u200F",
                "<script>alert(1)</script>",
                "the",
                "ー",
                "・",
                "〜",
                "%",
                "\uD83D",
                "AND OR NOT",
                "a:b:*",
                "'a' <-> 'b'"
            })
    void anything_may_be_typed(String words) {
        Page page = search(Browser.visitor(), words);
        assertEquals(200, page.status());
        assertFalse(page.body().contains("<script>alert"));
    }

    @Test
    void a_very_long_text_is_read_in_part_and_says_so() {
        Page page = search(Browser.visitor().language("en"), "半導体".repeat(3334).substring(0, 10_000));
        assertEquals(200, page.status());
        assertTrue(page.text().contains("only its first 200 characters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=NOPE",
                "sector=no-such",
                "sector=%00",
                "state=%27",
                "side=XX",
                "label=PURPLE",
                "language=FR",
                "year=99999",
                "sort=NOPE",
                "after=forged",
                "after=ffffffffffffffff." + "00000000-0000-0000-0000-000000000000",
                "after=0.zzzz"
            })
    void a_forged_address_is_answered(String forged) {
        assertEquals(200, Browser.visitor().get("/search?q=India&" + forged).status());
    }

    @Test
    void a_search_is_kept_renamed_and_deleted_by_its_owner_alone() {
        Browser owner = Browser.as(Persona.MEMBER_JP).language("en");
        String name = "Minerals " + UUID.randomUUID();
        Page kept = owner.post(
                "/saved-searches",
                "name",
                name,
                "address",
                "/search?q=mineral&kind=COMMITMENT",
                "once",
                UUID.randomUUID().toString());
        assertEquals(200, kept.status());
        Element row = kept.document().selectFirst("li:has(a:containsOwn(" + name + "))");
        assertEquals("/search?q=mineral&kind=COMMITMENT", row.selectFirst("a").attr("href"));
        String rename = row.selectFirst("form[action$=/name]").attr("action");
        String remove = row.selectFirst("form[action$=/removal]").attr("action");
        Browser other = Browser.as(Persona.MEMBER_IN);
        assertFalse(other.get("/saved-searches").text().contains(name));
        assertEquals(404, other.post(rename, "name", "x", "version", "0").status());
        assertEquals(404, other.post(remove, "version", "0").status());
        assertEquals(422, owner.post(rename, "name", " ", "version", "0").status());
        Page renamed = owner.post(rename, "name", name + " B", "version", "0");
        assertTrue(renamed.text().contains(name + " B"));
        assertEquals(409, owner.post(rename, "name", "late", "version", "0").status());
        assertTrue(search(owner, "mineral").text().contains(name + " B"));
        assertFalse(owner.post(remove, "version", "1").text().contains(name));
    }

    @Test
    void only_addresses_of_the_search_are_kept_and_only_with_a_name() {
        Browser owner = Browser.as(Persona.MEMBER_JP);
        for (String address : new String[] {"https://example.org/", "//example.org", "javascript:alert(1)", "/plan"}) {
            assertEquals(
                    422,
                    owner.post("/saved-searches", "name", "x", "address", address)
                            .status(),
                    address);
        }
        assertEquals(
                422,
                owner.post("/saved-searches", "name", "", "address", "/search?q=a")
                        .status());
        assertEquals(
                422,
                owner.post("/saved-searches", "name", "n".repeat(101), "address", "/search?q=a")
                        .status());
    }

    @Test
    void synonyms_are_kept_by_administrators_alone_and_work_at_once() {
        Browser administrator = Browser.as(Persona.ADMINISTRATOR).language("en");
        String word = "zq" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
        assertEquals(403, Browser.as(Persona.MEMBER_JP).get("/search-settings").status());
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_JP)
                        .post("/search-settings/synonyms", "words", word + ", bamboo")
                        .status());
        for (String wrong : new String[] {"", word, word + ",竹"}) {
            assertEquals(
                    422,
                    administrator
                            .post("/search-settings/synonyms", "words", wrong)
                            .status(),
                    wrong);
        }
        administrator.post(
                "/search-settings/synonyms",
                "words",
                word + "、 bamboo",
                "once",
                UUID.randomUUID().toString());
        assertTrue(search(Browser.visitor(), word).has(".found a[href='/commitments/FS2025-32']"));
        Element row = administrator
                .get("/search-settings")
                .document()
                .selectFirst("li:has(.rows__what:contains(" + word + "))");
        String change = row.selectFirst("form:not([action$=removal])").attr("action");
        administrator.post(change, "words", word + ", quantum", "version", "0");
        assertTrue(search(Browser.visitor(), word).has(".found a[href='/commitments/FS2025-35']"));
        assertEquals(
                409,
                administrator
                        .post(change, "words", "late, words", "version", "0")
                        .status());
        administrator.post(change + "/removal", "version", "1");
        assertTrue(search(Browser.visitor(), word).has(".empty"));
        assertEquals(200, administrator.post("/search-settings/rebuild").status());
    }

    private static String number(Page page) {
        return page.document().selectFirst(".result-line .number").text().replaceAll("\\D", "");
    }

    private static Page search(Browser browser, String words) {
        return browser.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
