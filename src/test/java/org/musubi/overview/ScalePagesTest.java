package org.musubi.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.musubi.support.Browser;
import org.musubi.support.Persona;

/** Whole pages with little and with much in the database; runs alone and on request, since it keeps what it makes. */
@QuarkusTest
@EnabledIfSystemProperty(named = "musubi.scale", matches = "pages")
class ScalePagesTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/overview",
            "/sectors/semiconductors",
            "/projects",
            "/projects?sector=semiconductors&life=CLOSED",
            "/milestones?course=LATE",
            "/timeline",
            "/map",
            "/changes?since=2025-08-31",
            "/progress");
    private static final int TIMES = 41;

    @Inject
    EntityManager database;

    @Inject
    Crowd crowd;

    @Test
    void a_page_costs_as_many_statements_and_about_as_much_time_with_much_as_with_little() {
        Map<String, Browser> readers = new LinkedHashMap<>();
        readers.put("visitor", Browser.visitor());
        readers.put("focal point", Browser.as(Persona.FOCAL_IN));
        Map<String, Cost> few = measure(readers);
        QuarkusTransaction.requiringNew().timeout(300).run(() -> crowd.gather(Crowd.PROJECTS));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("analyze").executeUpdate());
        Map<String, Cost> many = measure(readers);
        few.forEach((page, cost) -> System.out.printf(
                "| `%s` | %d / %d | %d / %d | %.1f / %.1f |%n",
                page,
                cost.statements(),
                many.get(page).statements(),
                cost.bytes() / 1000,
                many.get(page).bytes() / 1000,
                cost.millis(),
                many.get(page).millis()));
        few.forEach(
                (page, cost) -> assertEquals(cost.statements(), many.get(page).statements(), page));
    }

    record Cost(long statements, int bytes, double millis) {}

    private Map<String, Cost> measure(Map<String, Browser> readers) {
        Map<String, Cost> costs = new LinkedHashMap<>();
        readers.forEach((who, browser) -> PAGES.forEach(page -> costs.put(who + " " + page, cost(browser, page))));
        return costs;
    }

    private Cost cost(Browser browser, String page) {
        var statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        List<Long> times = new ArrayList<>();
        int bytes = 0;
        for (int time = 0; time < TIMES; time++) {
            statistics.clear();
            long began = System.nanoTime();
            var answer = browser.get(page);
            times.add(System.nanoTime() - began);
            assertEquals(200, answer.status(), page);
            bytes = answer.bytes().length;
        }
        times.sort(Long::compareTo);
        return new Cost(statistics.getPrepareStatementCount(), bytes, times.get(TIMES / 2) / 1_000_000.0);
    }
}
