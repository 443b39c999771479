package org.musubi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.project.ProjectActsTest.sound;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.musubi.people.SharingLabel;
import org.musubi.support.Browser;
import org.musubi.support.KeycloakResource;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** Milestones that wait for others. */
@QuarkusTest
@WithTestResource(KeycloakResource.class)
class PredecessorTest {

    @Inject
    Seed seed;

    @Test
    void a_milestone_waits_for_another_and_shows_that_it_is_late() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        String first = seed.milestone(path, "Permit", "2026-01-31");
        String second = seed.milestone(path, "Ground breaking", "2031-03-31");
        Browser party = Browser.as(Persona.MEMBER_JP);
        sound(party.get(second + "/predecessors"), 200);
        sound(party.post(second + "/predecessors", "predecessor", key(first)), 200);
        sound(party.post(second + "/predecessors", "predecessor", key(first)), 200);
        assertEquals(1, seed.facts("MILESTONE_LINKED", path));
        assertTrue(party.page().has("#order a[href=" + first + "]"));
        for (String language : new String[] {"ja", "en"}) {
            Browser visitor = Browser.visitor().language(language);
            assertTrue(sound(visitor.get(path), 200)
                    .has("#milestones tr:has(a[href=" + second + "]) a[href=" + first + "] "));
            assertTrue(sound(visitor.get(second), 200).has("#order [data-sign=OVERDUE]"));
            assertTrue(sound(visitor.get(first), 200).has("#order a[href=" + second + "]"));
            assertFalse(visitor.page().has("main form"));
        }
        sound(party.post(second + "/predecessors/" + key(first) + "/removal"), 200);
        sound(party.post(second + "/predecessors/" + key(first) + "/removal"), 200);
        assertEquals(1, seed.facts("MILESTONE_UNLINKED", path));
        assertFalse(party.page().has("#order a[href=" + first + "]"));
    }

    @Test
    void a_milestone_moves_with_a_reason_until_it_is_claimed() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        String milestone = seed.milestone(path, "Permit", "2026-01-31");
        Browser party = Browser.as(Persona.MEMBER_JP);
        String version = ProjectActsTest.version(sound(party.get(milestone + "/due"), 200));
        for (String day : new String[] {"", "2026-02-30", "next week"}) {
            Page again = party.post(milestone + "/due", "version", version, "dueOn", day, "reason", "許可待ち");
            assertTrue(sound(again, 422).has("#dueOn[aria-invalid]"), day);
            assertTrue(again.body().contains("許可待ち"));
        }
        sound(party.post(milestone + "/due", "version", version, "dueOn", "2031-01-31", "reason", ""), 422);
        sound(party.post(milestone + "/due", "version", version, "dueOn", "2031-01-31", "reason", "許可待ち"), 200);
        assertTrue(party.page().text().contains("31 January 2031"));
        assertFalse(party.page().has("[data-sign=OVERDUE]"));
        assertEquals(1, seed.facts("MILESTONE_MOVED", path));
        assertEquals(409, party.post(milestone + "/due", "version", version).status());
        assertEquals(
                403, Browser.as(Persona.FEDERATION_JP).get(milestone + "/due").status());
        version = ProjectActsTest.version(sound(party.get(milestone + "/claim"), 200));
        sound(
                party.post(
                        milestone + "/claim",
                        "version",
                        version,
                        "claimed",
                        "MET",
                        "metOn",
                        "2026-03-31",
                        "text",
                        "Signed"),
                200);
        assertEquals(403, party.get(milestone + "/due").status());
    }

    @Test
    void a_circle_is_refused_and_named() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        String a = seed.milestone(path, "Alpha", "2031-01-31");
        String b = seed.milestone(path, "Beta", "2031-02-28");
        String c = seed.milestone(path, "Gamma", "2031-03-31");
        Browser party = Browser.as(Persona.MEMBER_JP);
        sound(party.post(b + "/predecessors", "predecessor", key(a)), 200);
        sound(party.post(c + "/predecessors", "predecessor", key(b)), 200);
        Page again = sound(party.post(a + "/predecessors", "predecessor", key(c)), 422);
        assertEquals(List.of("Alpha", "Gamma", "Beta", "Alpha"), again.texts(".notice ol li"));
        assertTrue(again.has("#predecessor[aria-invalid]"));
        assertTrue(again.has("#predecessor option[selected][value=" + key(c) + "]"));
        again = sound(party.post(a + "/predecessors", "predecessor", key(a)), 422);
        assertEquals(List.of("Alpha", "Alpha"), again.texts(".notice ol li"));
    }

    @Test
    void what_names_no_milestone_is_refused_and_kept() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        String milestone = seed.milestone(path, "Alpha", "2031-01-31");
        String hidden =
                seed.milestone(seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.AMBER_STRICT), "Zeta", "2031-01-31");
        Browser india = Browser.as(Persona.MEMBER_IN);
        for (String typed :
                new String[] {"https://example.org/", "nonsense", hidden, "/milestones/" + UUID.randomUUID()}) {
            Page again = sound(india.post(milestone + "/predecessors", "address", typed), 422);
            assertTrue(again.has("#address[aria-invalid]"), typed);
            assertEquals(typed, again.document().selectFirst("#address").val());
            assertFalse(again.body().contains("Zeta"));
        }
        assertTrue(sound(india.post(milestone + "/predecessors"), 422).has("#predecessor[aria-invalid]"));
        assertEquals(
                403,
                Browser.as(Persona.FEDERATION_IN)
                        .get(milestone + "/predecessors")
                        .status());
        assertEquals(
                404, Browser.as(Persona.MEMBER_IN).get(hidden + "/predecessors").status());
    }

    @Test
    void a_project_that_one_may_not_read_leaves_no_trace_at_those_who_wait_for_it() {
        String open = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        String waiting = seed.milestone(open, "Alpha", "2031-01-31");
        String hidden =
                seed.milestone(seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.AMBER_STRICT), "Zeta", "2026-01-31");
        Browser focal = Browser.as(Persona.FOCAL_JP);
        sound(focal.post(waiting + "/predecessors", "address", "http://localhost" + hidden), 200);
        assertTrue(focal.page().text().contains("Zeta"));
        assertTrue(sound(focal.get(open), 200).text().contains("Zeta"));
        for (Browser reader : List.of(Browser.visitor(), Browser.as(Persona.MEMBER_IN), Browser.as(Persona.AUDITOR))) {
            for (String page : List.of(waiting, open)) {
                assertFalse(sound(reader.get(page), 200).body().contains("Zeta"), page);
                assertFalse(reader.page().body().contains(key(hidden)), page);
            }
        }
        sound(focal.post(hidden + "/predecessors/" + key(waiting) + "/removal"), 200);
    }

    @Test
    void two_links_at_the_same_time_never_close_a_circle() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        for (int i = 0; i < 5; i++) {
            String a = seed.milestone(path, "Alpha", "2031-01-31");
            String b = seed.milestone(path, "Beta", "2031-02-28");
            Browser japan = Browser.as(Persona.MEMBER_JP);
            Browser india = Browser.as(Persona.MEMBER_IN);
            japan.get(a + "/predecessors");
            india.get(b + "/predecessors");
            var first = CompletableFuture.supplyAsync(
                    () -> japan.post(a + "/predecessors", "predecessor", key(b)).status());
            var second = CompletableFuture.supplyAsync(
                    () -> india.post(b + "/predecessors", "predecessor", key(a)).status());
            assertEquals(622, first.join() + second.join());
        }
    }

    private static String key(String path) {
        return Seed.key(path).toString();
    }
}
