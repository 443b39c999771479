package org.musubi.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Audience;
import org.musubi.people.Organisations;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;
import org.musubi.text.Bilingual;

/** Each test has due days in a year of its own, far from the others. */
@QuarkusTest
class ReminderRoundTest {

    @Inject
    EntityManager database;

    @Inject
    Organisations organisations;

    @Inject
    ReminderRound round;

    @Inject
    Reminders reminders;

    @ParameterizedTest
    @CsvSource({"181, 0", "180, 180", "91, 180", "90, 90", "31, 90", "30, 30", "0, 30", "-1, 0"})
    void the_nearest_distance_is_the_one_that_counts(long left, int distance) {
        assertEquals(distance, ReminderRound.distance(left).orElse(0));
    }

    @Test
    void each_distance_is_raised_once_however_often_the_round_is_made() {
        UUID obligation = plant("2041-12-31", Side.JP, SharingLabel.CLEAR);
        round.raise(at("2041-07-03T00:00:00Z"));
        assertEquals(List.of(), raised(obligation));
        // In Japan it is already 4 July, 180 days before.
        round.raise(at("2041-07-03T15:00:00Z"));
        round.raise(at("2041-07-03T15:00:00Z"));
        round.raise(at("2041-08-01T00:00:00Z"));
        assertEquals(List.of(180), raised(obligation));
        round.raise(at("2041-10-02T00:00:00Z"));
        round.raise(at("2041-12-01T00:00:00Z"));
        round.raise(at("2041-12-02T00:00:00Z"));
        assertEquals(List.of(180, 90, 30), raised(obligation));
        assertEquals(3, facts(obligation));
    }

    @Test
    void after_a_pause_only_the_nearest_is_raised() {
        UUID obligation = plant("2043-12-31", Side.IN, SharingLabel.CLEAR);
        round.raise(at("2043-12-15T00:00:00Z"));
        assertEquals(List.of(30), raised(obligation));
        UUID late = plant("2043-12-10", Side.IN, SharingLabel.CLEAR);
        round.raise(at("2043-12-15T00:00:00Z"));
        assertEquals(List.of(), raised(late));
    }

    @Test
    void two_replicas_at_the_same_moment_raise_one() throws Exception {
        UUID obligation = plant("2045-12-31", Side.JP, SharingLabel.CLEAR);
        var both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> one = () -> round.raise(at("2045-11-01T00:00:00Z"));
            int sum = 0;
            for (Future<Integer> each : both.invokeAll(List.of(one, one, one, one))) {
                sum += each.get();
            }
            assertEquals(1, sum);
        } finally {
            both.shutdown();
        }
        assertEquals(List.of(90), raised(obligation));
        assertEquals(1, facts(obligation));
    }

    @Test
    void the_end_of_an_instrument_is_reminded_of_too() {
        String title = "Ending " + UUID.randomUUID();
        UUID instrument = QuarkusTransaction.requiringNew().call(() -> {
            Instrument ending = InstrumentTest.instrument("titleEn", title, "expiresOn", "2047-12-31");
            var saved = new java.util.concurrent.atomic.AtomicReference<UUID>();
            database.createNativeQuery(
                            "insert into audience (id, label, opened, focal_points) values (:id, 'CLEAR', true, true)")
                    .setParameter("id", keep(saved))
                    .executeUpdate();
            UUID id = UUID.randomUUID();
            database.createNativeQuery(
                            "insert into instrument (id, code, title_en, title_ja_state, title_en_state, kind,"
                                    + " state, place_ja_state, place_en_state, renewal_rule_ja_state, renewal_rule_en_state,"
                                    + " earlier_ja_state, earlier_en_state, expires_on, audience_id, confirmed) values (:id,"
                                    + " :code, :title, 'MISSING', 'SOURCE', 'OTHER', 'IN_FORCE', 'MISSING', 'MISSING', 'MISSING',"
                                    + " 'MISSING', 'MISSING', 'MISSING', :end, :audience, true)")
                    .setParameter("id", id)
                    .setParameter("code", "INS-T" + id.toString().substring(0, 8))
                    .setParameter("title", ending.getTitle().getEn())
                    .setParameter("end", ending.getExpiresOn())
                    .setParameter("audience", saved.get())
                    .executeUpdate();
            return id;
        });
        round.raise(at("2047-10-10T00:00:00Z"));
        round.raise(at("2047-10-11T00:00:00Z"));
        assertEquals(
                1L,
                database.createQuery("select count(r) from Reminder r where r.instrument.id = :id", Long.class)
                        .setParameter("id", instrument)
                        .getSingleResult());
        assertTrue(Browser.as(Persona.FOCAL_IN).get("/").text().contains(title));
        assertFalse(Browser.as(Persona.MEMBER_IN).get("/").text().contains(title));
    }

    @Test
    void a_reminder_is_shown_to_its_owner_until_it_is_read() {
        String text = "Deliver " + UUID.randomUUID();
        plant("2049-12-31", Side.IN, SharingLabel.CLEAR, text);
        round.raise(at("2049-12-10T00:00:00Z"));
        Browser owner = Browser.as(Persona.MEMBER_IN);
        Page home = owner.get("/");
        assertTrue(home.text().contains(text));
        assertFalse(Browser.as(Persona.MEMBER_JP).get("/").text().contains(text));
        assertFalse(Browser.visitor().get("/").text().contains(text));
        assertTrue(Browser.as(Persona.FOCAL_IN).get("/obligations").text().contains(text));
        String reading = home.document().select("#main section li").stream()
                .filter(row -> row.text().contains(text))
                .findFirst()
                .orElseThrow()
                .selectFirst("form")
                .attr("action");
        assertEquals(404, Browser.as(Persona.MEMBER_JP).post(reading).status());
        assertEquals(200, owner.post(reading).status());
        assertFalse(owner.get("/").text().contains(text));
        assertTrue(Browser.as(Persona.FOCAL_IN).get("/").text().contains(text));
    }

    @Test
    void a_reminder_of_what_one_may_not_read_is_not_there() {
        String text = "Secret " + UUID.randomUUID();
        plant("2051-12-31", Side.IN, SharingLabel.RED, text);
        round.raise(at("2051-12-10T00:00:00Z"));
        for (Persona persona : Persona.values()) {
            assertFalse(Browser.as(persona).get("/obligations").text().contains(text), persona.name());
        }
    }

    private UUID plant(String due, Side side, SharingLabel label) {
        return plant(due, side, label, "Planted " + UUID.randomUUID());
    }

    /** An obligation of a company, in a register entry that the plan has made. */
    private UUID plant(String due, Side side, SharingLabel label, String text) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instrument instrument = database.createQuery(
                            "select i from Instrument i where i.origin.ref = 'FS2025-06'", Instrument.class)
                    .getSingleResult();
            Audience audience =
                    Audience.everybody(organisations.coded("mofa-jp").orElseThrow());
            audience.label(label);
            Obligation obligation = new Obligation(
                            Bilingual.of(text, text),
                            organisations
                                    .coded(side == Side.JP ? "company-jp" : "company-in")
                                    .orElseThrow(),
                            side,
                            null,
                            LocalDate.parse(due),
                            audience)
                    .arisingFrom(instrument, null);
            database.persist(obligation);
            return obligation.getId();
        });
    }

    private List<Integer> raised(UUID obligation) {
        return database.createQuery(
                        "select r.days from Reminder r where r.obligation.id = :id order by r.raisedAt", Integer.class)
                .setParameter("id", obligation)
                .getResultList();
    }

    private long facts(UUID subject) {
        return database.createQuery(
                        "select count(e) from Entry e where e.kind = REMINDER_RAISED and e.subjectId = :id", Long.class)
                .setParameter("id", subject)
                .getSingleResult();
    }

    private static UUID keep(java.util.concurrent.atomic.AtomicReference<UUID> kept) {
        kept.set(UUID.randomUUID());
        return kept.get();
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
