package org.musubi.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.people.Person;
import org.musubi.people.Role;
import org.musubi.plan.Bodies;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

@QuarkusTest
class ReviewRoundTest {

    @Inject
    EntityManager database;

    @Inject
    Organisations organisations;

    @Inject
    Bodies bodies;

    @Inject
    ReviewRound round;

    @Test
    void a_day_of_review_is_reminded_of_once_and_shown_to_focal_points_until_they_read() throws Exception {
        Browser.as(Persona.FOCAL_JP).get("/");
        String text = "Review " + UUID.randomUUID();
        plant(text);
        round.raise(Clock.offset(Clock.systemUTC(), Duration.ofDays(-2)));
        assertFalse(Browser.as(Persona.FOCAL_IN).get("/").text().contains(text));
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(40));
        var both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> one = () -> round.raise(later);
            both.invokeAll(List.of(one, one, one));
        } finally {
            both.shutdown();
        }
        round.raise(later);
        assertEquals(
                1L,
                database.createQuery(
                                "select count(r) from ReviewReminder r where r.outcome.text.en = :text", Long.class)
                        .setParameter("text", text)
                        .getSingleResult());
        Browser india = Browser.as(Persona.FOCAL_IN);
        Page home = india.get("/");
        assertTrue(home.text().contains(text));
        assertFalse(Browser.as(Persona.MEMBER_IN).get("/").text().contains(text));
        assertFalse(Browser.visitor().get("/").text().contains(text));
        String reading = home.document().select("#main li").stream()
                .filter(row -> row.text().contains(text) && row.selectFirst("form") != null)
                .findFirst()
                .orElseThrow()
                .selectFirst("form")
                .attr("action");
        assertEquals(404, Browser.as(Persona.MEMBER_IN).post(reading).status());
        assertEquals(200, india.post(reading).status());
        assertFalse(india.get("/").text().contains(text));
        assertTrue(Browser.as(Persona.FOCAL_JP).get("/").text().contains(text));
    }

    private void plant(String text) {
        QuarkusTransaction.requiringNew().run(() -> {
            Organisation mofa = organisations.coded("mofa-jp").orElseThrow();
            Person person = database.createQuery(
                            "select p from Person p join p.organisations o where o = :mofa", Person.class)
                    .setParameter("mofa", mofa)
                    .setMaxResults(1)
                    .getSingleResult();
            Member by = Member.of(person, mofa, List.of(mofa), Set.of(Role.MEMBER, Role.FOCAL_POINT));
            Planted.in(
                    database,
                    bodies.coded("v2x-technical-working-group").orElseThrow(),
                    1 + (int) (Math.random() * 9_000),
                    Audience.everybody(mofa),
                    text,
                    by);
        });
    }
}
