package org.musubi.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** Every figure leads to a list with exactly as many rows, for whoever reads. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {

    private static final List<Persona> READERS =
            List.of(Persona.MEMBER_IN, Persona.FEDERATION_JP, Persona.FOCAL_IN, Persona.MODERATOR_JP, Persona.AUDITOR);

    @Inject
    Scenery scenery;

    @BeforeAll
    void plant() {
        scenery.everything("pharmaceuticals");
    }

    @Test
    void each_figure_of_a_sector_counts_its_list_for_everybody() {
        countsItsLists("visitor", Browser.visitor(), "/sectors/pharmaceuticals");
        for (Persona persona : READERS) {
            countsItsLists(persona.name(), Browser.as(persona), "/sectors/pharmaceuticals");
        }
    }

    @Test
    void each_figure_of_the_initiative_counts_its_list() {
        countsItsLists("visitor", Browser.visitor(), "/overview");
        countsItsLists("focal point", Browser.as(Persona.FOCAL_IN), "/overview");
    }

    @Test
    void a_narrower_reader_counts_less() {
        Element visitor = total(Browser.visitor());
        Element focal = total(Browser.as(Persona.FOCAL_IN));
        assertTrue(number(focal) > number(visitor), focal + " against " + visitor);
    }

    private static Element total(Browser browser) {
        return browser.get("/sectors/pharmaceuticals")
                .document()
                .selectFirst("#chart-LIFE ~ table tbody td:last-child a");
    }

    private void countsItsLists(String who, Browser browser, String address) {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> counted = new LinkedHashMap<>();
        List<Element> figures = browser.get(address).document().select("td.number a");
        assertTrue(figures.size() > 20, "figures at " + address);
        for (Element figure : figures) {
            String list = figure.attr("href");
            int rows = counted.computeIfAbsent(list, there -> rows(browser, there));
            if (rows != number(figure)) {
                faults.add(who + ": " + list + " has " + rows + " rows, the figure says " + figure.text());
            }
        }
        assertEquals(List.of(), faults);
    }

    private static int number(Element figure) {
        return Integer.parseInt(figure.text().replace(",", ""));
    }

    /** Rows of a list with all its pages. */
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
