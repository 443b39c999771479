package org.musubi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.support.Browser;
import org.musubi.support.Page;

@QuarkusTest
class PlanPagesTest {

    @Inject
    EntityManager database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/plan",
                "/plan?sector=ict",
                "/sectors/overview",
                "/sectors/clean-energy",
                "/commitments/FS2025-01",
                "/commitments/FS2025-05",
                "/commitments/FS2025-08",
                "/commitments/FS2025-10",
                "/commitments/FS2025-15",
                "/commitments/FS2025-43",
                "/organisations",
                "/organisations?side=JP&type=70",
                "/organisations/jbic",
                "/organisations/mea"
            })
    void each_page_is_whole_in_both_languages(String path) {
        for (String language : List.of("ja", "en")) {
            Page page = Browser.visitor().language(language).get(path);
            assertEquals(200, page.status(), path);
            assertEquals(language, page.document().selectFirst("html").attr("lang"));
            assertEquals(1, page.document().select("h1").size(), path);
            assertFalse(page.body().contains("NOT_FOUND"), path);
            assertFalse(
                    Pattern.compile("(plan|web|people|history):\\w")
                            .matcher(page.text())
                            .find(),
                    page.text());
            assertFalse(page.has("[style], script:not([src])"), path);
        }
    }

    @Test
    void the_plan_shows_the_whole_document_in_reading_order() {
        Page plan = Browser.visitor().get("/plan");
        assertEquals(46, plan.document().select("main .rows li").size());
        assertEquals(7, plan.document().select("main h3").size());
        assertEquals(
                "/commitments/FS2025-01",
                plan.document().selectFirst("main .rows a").attr("href"));
        assertTrue(plan.text().contains("46 commitments"));
    }

    @ParameterizedTest
    @CsvSource({
        "sector=ict, 6",
        "strength=WILL_DO, 2",
        "organisation=jbic, 7",
        "place=IN-GJ, 2",
        "sector=clean-energy&organisation=jbic&strength=DONE, 2",
        "sector=nonsense&strength=x&organisation=%3Cb%3E&place=, 46",
    })
    void the_address_holds_the_filter(String query, int found) {
        Page plan = Browser.visitor().get("/plan?" + query);
        assertEquals(found, plan.document().select("main .rows li").size());
        assertTrue(plan.text().contains(found + " commitments"));
    }

    @Test
    void a_filter_that_finds_nothing_says_what_to_do() {
        Page plan = Browser.visitor().get("/plan?strength=SHARED_VIEW&place=IN-GJ");
        assertTrue(plan.has(".empty a[href=/plan]"));
        assertTrue(plan.has("option[value=SHARED_VIEW][selected]"));
    }

    @Test
    void figures_are_written_in_the_number_culture_of_the_reader() {
        String ja =
                Browser.visitor().language("ja").get("/commitments/FS2025-32").text();
        String en =
                Browser.visitor().language("en").get("/commitments/FS2025-32").text();
        assertTrue(ja.contains("最大600億円"), ja);
        assertTrue(en.contains("up to JPY 60 billion (¥60,000,000,000)"), en);
        assertTrue(Browser.visitor().get("/commitments/FS2025-42").text().contains("INR 105 billion (₹10,500 crore)"));
    }

    @Test
    void a_planned_project_keeps_the_qualifier_of_its_source() {
        Page commitment = Browser.visitor().get("/commitments/FS2025-32");
        String project =
                commitment.document().selectFirst("a[href^=/projects/]").attr("href");
        assertTrue(Browser.visitor().get(project).text().contains("up to JPY 60 billion (¥60,000,000,000)"));
    }

    @Test
    void what_will_be_signed_is_not_signed() {
        Page page = Browser.visitor().get("/commitments/FS2025-43");
        assertTrue(page.text().contains("To be signed (not signed; no date stated)"));
        assertFalse(page.has("[data-sign=SIGNED]"));
        assertTrue(page.has("dd.meta:contains(Not stated)"));
    }

    @Test
    void a_commitment_leads_to_its_projects_and_its_items() {
        assertTrue(Browser.visitor().get("/commitments/FS2025-09").has("a[href^=/projects/]"));
        assertEquals(
                4,
                Browser.visitor()
                        .get("/commitments/FS2025-08")
                        .document()
                        .select("main a[href^=/commitments/FS2025-]")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commitments/FS2025-99",
                "/commitments/%00",
                "/sectors/none",
                "/organisations/none",
                "/sectors/%27"
            })
    void what_is_not_there_is_not_found(String path) {
        assertEquals(404, Browser.visitor().get(path).status());
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_lists() {
        assertTrue(statements("/plan") <= 6, "plan: " + statements("/plan"));
        assertTrue(statements("/") <= 8, "home: " + statements("/"));
        assertTrue(statements("/commitments/FS2025-33") <= 11, "commitment: " + statements("/commitments/FS2025-33"));
        assertEquals(statements("/plan?sector=pharmaceuticals"), statements("/plan"));
        assertEquals(statements("/organisations/konoike"), statements("/organisations/jbic"));
        assertEquals(statements("/organisations?side=NEITHER"), statements("/organisations"));
        assertEquals(statements("/sectors/overview"), statements("/sectors/clean-energy"));
    }

    @Test
    void a_visitor_neither_sees_nor_counts_what_is_labelled() {
        String before = projectsCounted();
        UUID hidden = relabel("FS2025-09", "AMBER");
        try {
            assertFalse(Browser.visitor().get("/commitments/FS2025-09").has("a[href=/projects/" + hidden + "]"));
            assertEquals(String.valueOf(Integer.parseInt(before) - 1), projectsCounted());
            assertFalse(Browser.visitor().get("/organisations/renesas").body().contains(hidden.toString()));
            assertFalse(Browser.visitor().get("/").body().contains(hidden.toString()));
        } finally {
            relabel("FS2025-09", "CLEAR");
        }
    }

    private static String projectsCounted() {
        return Browser.visitor()
                .get("/")
                .document()
                .selectFirst(".count[href=/projects] b")
                .text();
    }

    private UUID relabel(String ref, String label) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Object[] project = (Object[]) database.createQuery(
                            "select p.id, p.audience.id from Project p where p.commitment.ref = :ref and p.originId is null")
                    .setParameter("ref", ref)
                    .getSingleResult();
            database.createNativeQuery("update audience set label = :label where id = :id")
                    .setParameter("label", label)
                    .setParameter("id", project[1])
                    .executeUpdate();
            return (UUID) project[0];
        });
    }

    private long statements(String path) {
        var statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertEquals(200, Browser.visitor().get(path).status());
        return statistics.getPrepareStatementCount();
    }

    @Test
    void the_organisations_are_walked_page_by_page_each_once() {
        List<String> met = new ArrayList<>();
        Page page = Browser.visitor().get("/organisations");
        String said = page.document().selectFirst(".result-line p").text().replaceAll("\\D", "");
        for (int number = 0; number < 20; number++) {
            met.addAll(page.document().select("tbody th a").eachAttr("href"));
            Element next = page.document().selectFirst(".pager a[rel=next]");
            if (next == null) {
                break;
            }
            page = Browser.visitor().get(next.attr("href"));
        }
        assertTrue(met.size() > 46, "organisations met: " + met.size());
        assertEquals(met.size(), new HashSet<>(met).size());
        assertEquals(said, String.valueOf(met.size()));
    }
}
