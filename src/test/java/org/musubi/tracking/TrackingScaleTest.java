package org.musubi.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.musubi.people.SharingLabel;
import org.musubi.project.LifeCycle;
import org.musubi.project.Seed;
import org.musubi.support.Browser;
import org.musubi.support.KeycloakResource;
import org.musubi.support.Persona;
import org.musubi.support.Statements;

/** 10,000 projects with 200,000 milestones and as many reports: pages cost as many statements, and none reads a large table whole. */
@QuarkusTest
@WithTestResource(KeycloakResource.class)
class TrackingScaleTest {

    private static final Logger LOG = Logger.getLogger(TrackingScaleTest.class);
    private static final int PROJECTS = 10_000;
    private static final int EACH = 20;

    /** A page that reads a large table whole takes longer than this on any machine that builds the portal. */
    private static final long MILLISECONDS = 2_000;

    private static final Pattern READ_WHOLE =
            Pattern.compile("Seq Scan on (status_report|milestone|precedence|participation|risk|phase)\\b");

    /** A statement with parameters can be explained only from within the database. */
    private static final String PLANNER =
            """
            create or replace function pg_temp.plan_of(statement text) returns setof text language plpgsql as $$
            declare line text;
            begin
                for line in execute 'explain (generic_plan) ' || statement loop
                    return next line;
                end loop;
            end $$
            """;

    @Inject
    EntityManager database;

    @Inject
    Seed seed;

    @Test
    void pages_stay_flat() {
        Browser.as(Persona.MEMBER_JP).get("/");
        QuarkusTransaction.requiringNew().timeout(300).run(this::plant);
        try {
            Map<String, Persona> pages = new LinkedHashMap<>();
            pages.put("/projects", Persona.MEMBER_JP);
            pages.put("/projects?attention=OURS", Persona.MEMBER_JP);
            pages.put("/projects?attention=OUR_SIDE", Persona.FOCAL_IN);
            pages.put("/projects?attention=OVERDUE", Persona.AUDITOR);
            pages.put("/projects?attention=UNBALANCED", Persona.FOCAL_JP);
            pages.put("/projects?attention=CONTRADICTED", Persona.MEMBER_IN);
            pages.put("/divergences", Persona.FOCAL_JP);
            pages.put("/divergences?sector=" + sector(), Persona.FOCAL_IN);
            String project = "/projects/" + key(1, 77);
            pages.put(project, Persona.FOCAL_JP);
            pages.put(project + "/phases", Persona.FOCAL_JP);
            pages.put(project + "/risks", Persona.FOCAL_JP);
            pages.put(project + "/assessment", Persona.FOCAL_JP);
            pages.put("/milestones/" + key(2, 77), Persona.FOCAL_JP);
            List<String> faults = new ArrayList<>();
            sameAsOfAnEmpty(project, faults);
            pages.forEach((path, persona) -> measure(path, Browser.as(persona), faults));
            assertEquals(List.of(), faults);
        } finally {
            QuarkusTransaction.requiringNew().timeout(300).run(this::clear);
        }
    }

    /** A project with twenty milestones and reports costs as many statements as one with none. */
    private void sameAsOfAnEmpty(String full, List<String> faults) {
        String empty = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        for (String page : List.of("/phases", "/risks", "/assessment", "/reports", "/wording")) {
            long few = statements(Browser.as(Persona.FOCAL_JP), empty + page);
            long many = statements(Browser.as(Persona.FOCAL_JP), full + page);
            if (many > few) {
                faults.add(page + " costs " + few + " statements for an empty project, " + many + " for a full one");
            }
        }
    }

    private long statements(Browser browser, String path) {
        assertEquals(200, browser.get(path).status(), path);
        var statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        browser.get(path);
        return statistics.getPrepareStatementCount();
    }

    private void measure(String path, Browser browser, List<String> faults) {
        assertEquals(200, browser.get(path).status(), path);
        List<String> sent = Statements.during(() -> browser.get(path));
        long median = IntStream.range(0, 5)
                .mapToLong(i -> {
                    long before = System.nanoTime();
                    browser.get(path);
                    return (System.nanoTime() - before) / 1_000_000;
                })
                .sorted()
                .skip(2)
                .findFirst()
                .orElseThrow();
        long statements = statements(browser, path);
        LOG.infof("%s: %d ms, %d statements", path, median, statements);
        if (median > MILLISECONDS) {
            faults.add(path + " takes " + median + " ms");
        }
        if (statements > 14) {
            faults.add(path + " costs " + statements + " statements");
        }
        for (String sql : sent) {
            String plan = plan(sql);
            if (READ_WHOLE.matcher(plan).find()) {
                faults.add(path + " reads a table whole:\n" + sql + "\n" + plan);
            }
        }
    }

    /** The plan that PostgreSQL makes for any values of the parameters. */
    private String plan(String sql) {
        StringBuilder numbered = new StringBuilder();
        int parameter = 0;
        for (char c : sql.toCharArray()) {
            numbered.append(c == '?' ? "$" + ++parameter : String.valueOf(c));
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            run(PLANNER);
            return String.join(
                    "\n",
                    database.createNativeQuery("select * from pg_temp.plan_of(:sql)", String.class)
                            .setParameter("sql", numbered.toString())
                            .getResultList());
        });
    }

    private String sector() {
        return database.createNativeQuery("select code from sector order by position limit 1")
                .getSingleResult()
                .toString();
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
        String by = "(select id from person limit 1), (select id from organisation where code = 'company-jp')";
        run("set local session_replication_role = replica");
        run("insert into audience (id, label, opened, focal_points) select " + keys(3, "i")
                + ", (array['CLEAR', 'GREEN', 'AMBER'])[1 + i % 3], true, true from generate_series(1, " + PROJECTS
                + ") i");
        run(
                "insert into project (id, title_ja, title_en, title_ja_state, title_en_state, summary_ja_state, summary_en_state,"
                        + " sector_id, kind, life_cycle, health_jp, health_in, completion_jp, completion_in, audience_id, planned_end,"
                        + " rhythm, confirmed_jp, confirmed_in, due_jp, due_in, unbalanced_since) select "
                        + keys(1, "i") + ", " + text
                        + ", 'MISSING', 'MISSING', s.sectors[1 + i % array_length(s.sectors, 1)], 'BILATERAL',"
                        + " (array['PIPELINE', 'IMPLEMENTATION', 'IMPLEMENTATION', 'FINALISATION'])[1 + i % 4],"
                        + " (array['ON_TRACK', 'AT_RISK', 'OFF_TRACK'])[1 + i % 3], (array['ON_TRACK', 'AT_RISK', 'ON_TRACK'])[1 + i % 3],"
                        + " 'LIMITED', 'SUBSTANTIAL', " + keys(3, "i")
                        + ", current_date + (i % 2000 - 40), 'QUARTERLY',"
                        + " current_date - i % 100, current_date - i % 100, current_date + 90 - i % 100, current_date + 90 - i % 100,"
                        + " case when i % 500 = 0 then current_date end"
                        + " from generate_series(1, " + PROJECTS
                        + ") i, (select array_agg(id) as sectors from sector) s");
        run("insert into participation (id, project_id, organisation_id, role) select " + keys(4, "i") + ", "
                + keys(1, "(i + 1) / 2") + ", o.members[1 + i % array_length(o.members, 1)], 4 from generate_series(1, "
                + 2 * PROJECTS + ") i, (select array_agg(id) as members from organisation where side <> 'NEITHER') o");
        run(
                "insert into milestone (id, project_id, title_ja, title_en, title_ja_state, title_en_state, due_on, responsible,"
                        + " status, proof) select " + keys(2, "i") + ", " + keys(1, "1 + i % " + PROJECTS) + ", " + text
                        + ", current_date + i % 900 - 300, 'JP', 'SCHEDULED', 'NONE' from generate_series(1, "
                        + EACH * PROJECTS + ") i");
        run("insert into precedence (id, predecessor_id, follower_id, person_id, organisation_id, side, at) select "
                + keys(5, "i") + ", " + keys(2, "i") + ", " + keys(2, "i + 1") + ", " + by
                + ", 'JP', now() from generate_series(1, " + EACH * PROJECTS + " - 1) i");
        run("insert into status_report (id, project_id, health, period, narrative_ja, narrative_en, narrative_ja_state,"
                + " narrative_en_state, person_id, organisation_id, side, at) select " + keys(6, "i") + ", "
                + keys(1, "1 + i % " + PROJECTS) + ", 'ON_TRACK', '2026-03', " + text + ", " + by
                + ", (array['JP', 'IN'])[1 + (i / " + PROJECTS + ") % 2], now() from generate_series(1, "
                + EACH * PROJECTS
                + ") i");
        run(
                "insert into phase (id, project_id, title_ja, title_en, title_ja_state, title_en_state, starts_on, ends_on, active,"
                        + " gate_jp, gate_in) select " + keys(7, "i") + ", " + keys(1, "1 + i % " + PROJECTS) + ", "
                        + text
                        + ", current_date + 100 * (i / " + PROJECTS + "), current_date + 100 * (i / " + PROJECTS
                        + ") + 90, true, 'PENDING', 'PASSED' from generate_series(1, " + 4 * PROJECTS + ") i");
        run(
                "insert into risk (id, project_id, description_ja, description_en, description_ja_state, description_en_state,"
                        + " response_ja_state, response_en_state, likelihood, impact, owner_id, state) select "
                        + keys(8, "i") + ", "
                        + keys(1, "1 + i % " + PROJECTS) + ", " + text
                        + ", 'MISSING', 'MISSING', 1 + i % 5, 1 + i % 4, o.id, 'OPEN'"
                        + " from generate_series(1, " + 5 * PROJECTS
                        + ") i, (select id from organisation where code = 'company-jp') o");
        run("analyze audience, project, participation, milestone, precedence, status_report, phase, risk");
        assertTrue(count("status_report") >= EACH * PROJECTS);
    }

    private void clear() {
        run("set local session_replication_role = replica");
        Map.of(
                        "risk", 8,
                        "phase", 7,
                        "status_report", 6,
                        "precedence", 5,
                        "milestone", 2,
                        "participation", 4,
                        "project", 1,
                        "audience", 3)
                .forEach((table, kind) -> run("delete from " + table + " where id between '" + key(kind, 0) + "' and '"
                        + key(kind, 300_000) + "'"));
    }

    private long count(String table) {
        return ((Number) database.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
