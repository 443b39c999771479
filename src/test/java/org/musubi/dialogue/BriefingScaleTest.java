package org.musubi.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Persona;

/** Packs and lists with 10,000 projects, 200,000 milestones and 10,000 obligations. */
@QuarkusTest
class BriefingScaleTest {

    private static final Logger LOG = Logger.getLogger(BriefingScaleTest.class);
    private static final int PROJECTS = 10_000;
    private static final int EACH = 20;

    /** A page that reads a large table whole takes longer than this on any machine that builds the portal. */
    private static final long MILLISECONDS = 2_000;

    @Inject
    EntityManager database;

    @Test
    void packs_and_lists_stay_flat() {
        Browser.as(Persona.FOCAL_JP).get("/");
        QuarkusTransaction.requiringNew().timeout(300).run(this::plant);
        try {
            List<String> slow = new ArrayList<>();
            for (String path : List.of(
                    "/bodies/energy-dialogue/sessions/11/briefing",
                    "/bodies/economic-security-dialogue/sessions/1/briefing",
                    "/obligations",
                    "/obligations?state=OVERDUE",
                    "/obligations?whose=side&state=DUE_SOON",
                    "/instruments",
                    "/")) {
                long median = median(path);
                LOG.infof("%s: %d ms", path, median);
                if (median > MILLISECONDS) {
                    slow.add(path + " takes " + median + " ms");
                }
            }
            assertEquals(List.of(), slow);
        } finally {
            QuarkusTransaction.requiringNew().timeout(300).run(this::clear);
        }
    }

    private static long median(String path) {
        Browser browser = Browser.as(Persona.FOCAL_JP);
        assertEquals(200, browser.get(path).status(), path);
        return IntStream.range(0, 5)
                .mapToLong(i -> {
                    long before = System.nanoTime();
                    browser.get(path);
                    return (System.nanoTime() - before) / 1_000_000;
                })
                .sorted()
                .skip(2)
                .findFirst()
                .orElseThrow();
    }

    /** Keys older than any other, so that they stand at the end of every list. */
    private static String key(int kind, int number) {
        return "%08x-0000-7000-8000-%012x".formatted(kind, number);
    }

    private static String keys(int kind, String number) {
        return "('%08x-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid".formatted(kind, number);
    }

    private void plant() {
        String text = "'件 ' || i, 'Thing ' || i, 'SOURCE', 'SOURCE'";
        run("set local session_replication_role = replica");
        run("insert into audience (id, label, opened, focal_points) select " + keys(13, "i")
                + ", (array['CLEAR', 'GREEN', 'AMBER'])[1 + i % 3], true, true from generate_series(1, " + PROJECTS
                + ") i");
        run("insert into project (id, title_ja, title_en, title_ja_state, title_en_state, summary_ja_state,"
                + " summary_en_state, sector_id, kind, life_cycle, health_jp, health_in, audience_id) select "
                + keys(11, "i") + ", " + text
                + ", 'MISSING', 'MISSING', s.sectors[1 + i % array_length(s.sectors, 1)], 'BILATERAL',"
                + " (array['PIPELINE', 'IMPLEMENTATION', 'SUSPENDED', 'FINALISATION'])[1 + i % 4],"
                + " (array['ON_TRACK', 'AT_RISK', 'OFF_TRACK'])[1 + i % 3], 'ON_TRACK', " + keys(13, "i")
                + " from generate_series(1, " + PROJECTS
                + ") i, (select array_agg(id) as sectors from sector) s");
        run("insert into milestone (id, project_id, title_ja, title_en, title_ja_state, title_en_state, due_on,"
                + " responsible, status, proof, date_met) select " + keys(12, "i") + ", "
                + keys(11, "1 + i % " + PROJECTS) + ", " + text + ", current_date + i % 900 - 300, 'JP',"
                + " (array['SCHEDULED', 'MET', 'MET', 'NOT_MET'])[1 + i % 4],"
                + " (array['NONE', 'CONFIRMED', 'CLAIMED', 'CONTESTED'])[1 + i % 4], current_date - i % 500"
                + " from generate_series(1, " + EACH * PROJECTS + ") i");
        run("insert into obligation (id, instrument_id, text_ja, text_en, text_ja_state, text_en_state, owner_side,"
                + " due_on, state, audience_id) select " + keys(14, "i") + ", n.id, " + text
                + ", (array['JP', 'IN'])[1 + i % 2], current_date + i % 900 - 300,"
                + " (array['OPEN', 'CLAIMED', 'FULFILLED', 'CONTESTED'])[1 + i % 4], " + keys(13, "i")
                + " from generate_series(1, " + PROJECTS + ") i, (select id from instrument order by id limit 1) n");
        run("analyze audience, project, milestone, obligation");
    }

    private void clear() {
        run("set local session_replication_role = replica");
        Map.of("obligation", 14, "milestone", 12, "project", 11, "audience", 13)
                .forEach((table, kind) -> run("delete from " + table + " where id between '" + key(kind, 0) + "' and '"
                        + key(kind, 300_000) + "'"));
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
