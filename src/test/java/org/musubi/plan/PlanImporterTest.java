package org.musubi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.musubi.people.Standing;

@QuarkusTest
class PlanImporterTest {

    @Inject
    PlanImporter importer;

    @Inject
    EntityManager database;

    @Test
    void the_plan_is_there_after_the_start() {
        String ofThePlan = " exists (select 1 from Commitment c where c.sector = s and c.ref like 'FS2025-%')";
        assertEquals(7, count("Sector s where" + ofThePlan));
        assertEquals(5, count("Sector s where s.priority = true and" + ofThePlan));
        assertEquals(46, count("Commitment c where c.ref like 'FS2025-%'"));
        assertEquals(46, count("Commitment c where c.ref like 'FS2025-%' and c.conversationId is not null"));
        assertEquals(13, count("StatedInstrument i"));
        assertEquals(1, count("StatedInstrument i where i.state = 'to_be_signed'"));
        assertEquals(5, count("Quantity q"));
        assertEquals(
                46,
                count("Organisation o where exists (select 1 from Commitment c join c.parties p"
                        + " where p.organisation = o) or o.code in ('mofa-jp', 'mea')"));
        assertEquals(
                15,
                count("Project p where p.originId is null and p.commitment is not null"
                        + " and exists (select 1 from Entry e where e.subjectId = p.id and e.kind = PROJECT_CREATED"
                        + " and e.personId is null)"
                        + " and p.healthJp = NOT_SET and p.healthIn = NOT_SET and p.audience.label = CLEAR"
                        + " and p.conversation is not null"));
        assertEquals(4, count("Commitment c where c.parent.ref = 'FS2025-08'"));
    }

    @Test
    void a_project_has_exactly_what_its_commitment_states() {
        Object[] loan = (Object[]) database.createQuery("select p.amount, p.currency, p.place.code, p.summary.ja,"
                        + " p.lifeCycle, (select count(*) from Participation t where t.project = p)"
                        + " from Project p where p.commitment.ref = 'FS2025-32' and p.originId is null")
                .getSingleResult();
        assertEquals("60000000000.00", loan[0].toString());
        assertEquals("JPY", loan[1]);
        assertEquals("IN-AS", loan[2]);
        assertNull(loan[3]);
        assertEquals("IMPLEMENTATION", loan[4].toString());
        assertEquals(3L, loan[5]);
    }

    @Test
    void the_same_file_changes_nothing() {
        Map<String, Long> before = counts();
        assertFalse(importer.load(PlanImporter.file()));
        assertEquals(before, counts());
    }

    @Test
    void a_changed_file_is_taken_over_in_place_and_leaves_standings_alone() {
        Map<String, Long> before = counts();
        standing("neysa", Standing.SUSPENDED);
        String changed = PlanImporter.file()
                .replace("20 sites at present", "21 sites at present")
                .replace("\"value\": \"20\"", "\"value\": \"21\"");
        try {
            assertTrue(importer.load(changed));
            assertFalse(importer.load(changed));
            assertEquals(before, counts());
            assertEquals(1, count("Commitment c where c.statement.en like '%21 sites%'"));
            assertEquals(1, count("Conversation c where c.title.en like '%21 sites%'"));
            assertEquals(1, count("Quantity q where q.value = 21"));
            assertEquals(1, count("Organisation o where o.code = 'neysa' and o.standing = SUSPENDED"));
        } finally {
            standing("neysa", Standing.VERIFIED);
            importer.load(PlanImporter.file());
        }
        assertEquals(before, counts());
    }

    private void standing(String code, Standing standing) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Organisation set standing = :standing where code = :code")
                        .setParameter("standing", standing)
                        .setParameter("code", code)
                        .executeUpdate());
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String entity : new String[] {
            "SourceDocument",
            "Sector",
            "Place",
            "Body",
            "Framework",
            "Organisation",
            "Commitment",
            "StatedInstrument",
            "Quantity",
            "Project",
            "Participation",
            "Conversation",
            "Audience"
        }) {
            counts.put(entity, count(entity + " x"));
        }
        counts.put("Party", count("Commitment c join c.parties p"));
        return counts;
    }

    private long count(String from) {
        return database.createQuery("select count(*) from " + from, Long.class).getSingleResult();
    }

    @Test
    void of_two_importers_at_once_one_takes_the_file_over() throws Exception {
        Map<String, Long> before = counts();
        String changed = PlanImporter.file().replace("20 sites at present", "22 sites at present");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> loads = threads.invokeAll(Collections.nCopies(2, () -> importer.load(changed)));
            int taken = 0;
            for (Future<Boolean> load : loads) {
                taken += load.get() ? 1 : 0;
            }
            assertEquals(1, taken);
            assertEquals(before, counts());
        } finally {
            threads.shutdown();
            importer.load(PlanImporter.file());
        }
    }
}
