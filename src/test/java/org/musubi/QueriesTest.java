package org.musubi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Audience;
import org.musubi.people.Organisations;
import org.musubi.people.SharingLabel;
import org.musubi.plan.PartyRole;
import org.musubi.plan.Sectors;
import org.musubi.project.Kind;
import org.musubi.project.LifeCycle;
import org.musubi.project.Project;
import org.musubi.project.Seed;
import org.musubi.proposal.Desk;
import org.musubi.support.Browser;
import org.musubi.support.Persona;
import org.musubi.text.Bilingual;

/** A page costs as many statements with a full list as with a short one. */
@QuarkusTest
class QueriesTest {

    /** What any page may cost (the target of the portal's performance design). */
    private static final long MOST = 12;

    @Inject
    EntityManager database;

    @Inject
    Sectors sectors;

    @Inject
    Seed seed;

    @Inject
    Organisations organisations;

    @Test
    void a_full_list_of_projects_costs_as_much_as_a_short_one() {
        List<String> others = List.of(
                "/overview",
                "/sectors/pharmaceuticals",
                "/milestones",
                "/timeline?sector=pharmaceuticals",
                "/map",
                "/changes?sector=pharmaceuticals",
                "/progress");
        List<Long> before =
                others.stream().map(path -> statements(Browser.visitor(), path)).toList();
        long few = statements(Browser.visitor(), "/projects?sector=pharmaceuticals");
        plant(30);
        long many = statements(Browser.visitor(), "/projects?sector=pharmaceuticals");
        assertTrue(Browser.visitor()
                        .get("/projects?sector=pharmaceuticals")
                        .document()
                        .select("tbody tr")
                        .size()
                >= 25);
        assertEquals(few, many);
        assertEquals(
                statements(Browser.visitor(), "/search?q=Counted"), statements(Browser.visitor(), "/search?q=Mundra"));
        assertEquals(
                before,
                others.stream().map(path -> statements(Browser.visitor(), path)).toList());
        assertEquals(
                statements(Browser.visitor(), "/sectors/ict"),
                statements(Browser.visitor(), "/sectors/pharmaceuticals"));
    }

    @Test
    void a_full_list_of_drafts_costs_as_much_as_a_short_one() {
        Browser author = Browser.as(Persona.FOCAL_JP_2);
        for (int drafts : new int[] {1, 26}) {
            for (int i = 0; i < drafts; i++) {
                String steps = author.post("/proposals").path().replace("/what", "");
                author.post(
                        steps + "/who",
                        "sequence",
                        "1",
                        "kind",
                        "BILATERAL",
                        "organisation",
                        "meity",
                        "role",
                        "FUNDING");
                author.post(steps + "/money/typing", "sequence", "1", "amount", "1");
            }
            long asked = statements(author, "/drafts");
            assertTrue(asked <= MOST, drafts + " drafts cost " + asked + " statements");
        }
    }

    @Test
    void a_full_desk_costs_as_much_as_a_short_one() {
        Desk.announcementOf(Desk.proposalForTour());
        long few = statements(Browser.as(Persona.FOCAL_IN), "/desk");
        Desk.announcementOf(Desk.proposalForTour());
        Desk.announcementOf(Desk.proposalForTour());
        assertEquals(few, statements(Browser.as(Persona.FOCAL_IN), "/desk"));
        assertTrue(few <= MOST, "the desk costs " + few + " statements");
    }

    @ParameterizedTest
    @CsvSource({
        "/, MEMBER_JP",
        "/plan, MEMBER_JP",
        "/documents, MEMBER_JP",
        "/documents/FS2025, MEMBER_JP",
        "/documents/comparison?from=FS2025&to=FS2025, MEMBER_JP",
        "/administration/documents, ADMINISTRATOR",
        "/projects, MEMBER_JP",
        "/projects?commitment=FS2025-08, MEMBER_JP",
        "/overview, MEMBER_JP",
        "/sectors/ict, MEMBER_JP",
        "/milestones, MEMBER_JP",
        "/changes?since=2025-08-29, MEMBER_JP",
        "/timeline, MEMBER_JP",
        "/map, MEMBER_JP",
        "/progress, MEMBER_JP",
        "/progress/sentences, MEMBER_JP",
        "/proposals, MEMBER_JP",
        "/drafts, MEMBER_JP",
        "/organisations, MEMBER_JP",
        "/instruments, FOCAL_JP",
        "/instruments/undated, FOCAL_JP",
        "/instruments?commitment=FS2025-06, MEMBER_JP",
        "/obligations, FOCAL_JP",
        "/bodies, FOCAL_JP",
        "/bodies/energy-dialogue, FOCAL_JP",
        "/bodies/energy-dialogue/sessions/11, FOCAL_JP",
        "/organisations/meti, MEMBER_JP",
        "/money, FOCAL_JP",
        "/money/transactions, FOCAL_JP",
        "/money/plans, FOCAL_JP",
        "/desk, FOCAL_JP",
        "/desk, MEMBER_JP",
        "/administration/reasons, ADMINISTRATOR",
        "/projects?attention=OURS, MEMBER_JP",
        "/projects?attention=OVERDUE, MEMBER_JP",
        "/divergences, FOCAL_JP",
        "/moderation, MODERATOR_JP",
        "/notifications, MEMBER_JP",
        "/rulings, MODERATOR_JP",
        "/search?q=India, MEMBER_JP",
        "/search?q=zzzq+India, MEMBER_JP",
        "/saved-searches, MEMBER_JP",
        "/people, ADMINISTRATOR",
        "/history, AUDITOR"
    })
    void no_page_asks_the_database_often(String path, Persona persona) {
        long asked = statements(Browser.as(persona), path);
        assertTrue(asked <= MOST, path + " costs " + asked + " statements");
    }

    @Test
    void money_and_results_cost_as_much_with_many_bookings_as_with_few() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser.as(Persona.MEMBER_JP).get("/");
        plantBookings(path, 1);
        List<String> pages = List.of(path + "/budget", path + "/transactions", path + "/results", path + "/parties");
        List<Long> few = pages.stream()
                .map(page -> statements(Browser.as(Persona.MEMBER_JP), page))
                .toList();
        plantBookings(path, 40);
        List<Long> many = pages.stream()
                .map(page -> statements(Browser.as(Persona.MEMBER_JP), page))
                .toList();
        assertEquals(few, many);
        assertTrue(many.stream().allMatch(asked -> asked <= MOST), pages + " cost " + many);
    }

    /** Lines, transactions and indicators of the project, so many of each. */
    private void plantBookings(String path, int times) {
        String project = path.replace("/projects/", "");
        String signed = "p.id, o.id, 'JP', now()";
        String who = " from person p, organisation o, project x, generate_series(1, " + times
                + ") n where x.id = cast('" + project + "' as uuid) and o.code = 'company-jp'"
                + " and p.id = cast((select min(cast(q.id as text)) from person q) as uuid)";
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("insert into money_transaction (id, project_id, audience_id, type, provider_id,"
                            + " amount, currency, made_on, value_date, fiscal_year, description_ja_state,"
                            + " description_en_state, person_id, organisation_id, side, at) select"
                            + " gen_random_uuid(), x.id, x.audience_id, 1 + n % 13, o.id, n, 'JPY', now(), now(),"
                            + " 2026, 'MISSING', 'MISSING', " + signed + who)
                    .executeUpdate();
            database.createNativeQuery("insert into budget_line (id, project_id, audience_id, status, party_id, amount,"
                            + " currency, starts_on, ends_on, value_date, fiscal_year, note_ja_state,"
                            + " note_en_state, person_id, organisation_id, side, at) select gen_random_uuid(),"
                            + " x.id, x.audience_id, 1, o.id, n, 'INR', now(), now(), now(), 2020 + n % 5,"
                            + " 'MISSING', 'MISSING', " + signed + who)
                    .executeUpdate();
            database.createNativeQuery("insert into result (id, project_id, type, title_en, title_ja_state,"
                            + " title_en_state) select gen_random_uuid(), x.id, 1, 'R', 'MISSING', 'SOURCE'" + who)
                    .executeUpdate();
            database.createNativeQuery("insert into indicator (id, result_id, measure, ascending, title_en,"
                            + " title_ja_state, title_en_state, unit_ja_state, unit_en_state) select gen_random_uuid(),"
                            + " r.id, 1, true, 'I', 'MISSING', 'SOURCE', 'MISSING', 'MISSING' from result r where"
                            + " r.project_id = cast('" + project + "' as uuid)")
                    .executeUpdate();
        });
    }

    private long statements(Browser browser, String path) {
        browser.get(path);
        var statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertEquals(200, browser.get(path).status());
        return statistics.getPrepareStatementCount();
    }

    private void plant(int projects) {
        QuarkusTransaction.requiringNew().run(() -> {
            var jp = organisations.coded("company-jp").orElseThrow();
            var in = organisations.coded("company-in").orElseThrow();
            for (int i = 0; i < projects; i++) {
                String name = "Counted " + UUID.randomUUID();
                Project project = new Project(
                                Bilingual.of(name, name),
                                Bilingual.of(null, null),
                                sectors.coded("pharmaceuticals").orElseThrow(),
                                null,
                                Kind.BILATERAL,
                                LifeCycle.PIPELINE,
                                Audience.everybody(jp))
                        .with(jp, PartyRole.IMPLEMENTING)
                        .with(in, PartyRole.IMPLEMENTING);
                database.persist(project);
                database.persist(project.talk());
            }
        });
    }
}
