package org.musubi.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.people.Audience;
import org.musubi.people.Side;
import org.musubi.text.Bilingual;
import org.musubi.web.Problem;

class InstrumentTest {

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, 2027-12-31, , 2027-01-01T00:00:00Z, IN_FORCE",
        "IN_FORCE, 2027-06-30, , 2027-01-01T00:00:00Z, EXPIRING",
        "SIGNED, 2027-06-30, , 2027-01-01T00:00:00Z, EXPIRING",
        // The last day ends in India, not already in Japan.
        "IN_FORCE, 2027-06-30, , 2027-06-30T18:29:00Z, EXPIRING",
        "IN_FORCE, 2027-06-30, , 2027-06-30T18:31:00Z, EXPIRED",
        "IN_FORCE, 2027-06-30, AUTOMATIC, 2027-08-01T00:00:00Z, IN_FORCE",
        "TERMINATED, 2027-06-30, , 2027-06-01T00:00:00Z, TERMINATED",
        "SUPERSEDED, 2027-06-30, , 2028-06-01T00:00:00Z, SUPERSEDED"
    })
    void what_follows_from_the_calendar_is_worked_out(
            InstrumentState state, String end, String renewal, Instant now, InstrumentState shown) {
        Instrument instrument = instrument("state", state.name(), "expiresOn", end, "renewal", renewal);
        assertEquals(shown, instrument.standing(now));
        assertEquals(state, instrument.getState());
    }

    @Test
    void the_end_follows_from_entry_and_duration_only_where_the_day_of_entry_is_known() {
        assertEquals(
                LocalDate.of(2028, 3, 31),
                terms("entry", "2026-04-01", "durationMonths", "24").end());
        assertNull(terms("entry", "2026-04", "durationMonths", "24").end());
    }

    @ParameterizedTest
    @CsvSource({
        "signed, 2025-13, NOT_A_DATE",
        "entry, soon, NOT_A_DATE",
        "expiresOn, 2025-02-30, NOT_A_DATE",
        "durationMonths, -3, NOT_A_NUMBER",
        "durationMonths, 999999999999999999999999999999, NOT_A_NUMBER",
        "copies, many, NOT_A_NUMBER",
        "kind, POEM, NOT_A_CHOICE",
        "state, EXPIRING, NOT_A_CHOICE",
        "renewal, NEVER, NOT_A_CHOICE"
    })
    void what_cannot_be_is_said_at_its_field(String field, String typed, Problem problem) {
        assertEquals(problem, terms(field, typed).problems().of(field));
    }

    @Test
    void an_end_before_the_start_is_refused() {
        assertEquals(
                Problem.END_BEFORE_START,
                terms("signed", "2026-05", "expiresOn", "2026-04-30").problems().of("expiresOn"));
        assertEquals(
                Problem.END_BEFORE_START,
                terms("signed", "2026-05-02", "entry", "2026-05-01").problems().of("entry"));
        assertFalse(terms("signed", "2026-05", "entry", "2026").problems().any());
    }

    @Test
    void lists_are_the_same_in_any_order() {
        assertEquals(terms("commitments", "FS2025-16, FS2025-06"), terms("commitments", "FS2025-06\nFS2025-16"));
    }

    @Test
    void a_correction_is_answered_by_the_other_side_and_by_nobody_twice() {
        Instrument instrument = instrument("state", "SIGNED");
        Correction correction = new Correction(
                instrument, terms("state", "IN_FORCE", "entry", "2026-01-01"), "Note verbale", Players.FOCAL_JP);
        assertEquals(
                List.of("state", "entry"),
                correction.getChanges().stream().map(Correction.Change::field).toList());
        assertFalse(correction.answerableBy(Players.FOCAL_JP));
        assertFalse(correction.answerableBy(Players.MEMBER_IN));
        assertFalse(correction.answerableBy(Players.ADMINISTRATOR));
        assertTrue(correction.answerableBy(Players.FOCAL_IN));
        correction.confirm(Players.FOCAL_IN);
        instrument.correct(correction, null, List.of(), List.of(), Players.FOCAL_IN);
        assertEquals(InstrumentState.IN_FORCE, instrument.getState());
        assertThrows(IllegalStateException.class, () -> correction.confirm(Players.FOCAL_IN));
    }

    @Test
    void one_person_with_two_organisations_is_not_two_sides() {
        Correction correction = new Correction(
                instrument("state", "SIGNED"), terms("state", "IN_FORCE"), "Why", Players.LIAISON_FOR_JP);
        assertFalse(correction.answerableBy(Players.LIAISON_FOR_IN));
    }

    static Instrument instrument(String... fields) {
        return Instrument.entered(
                "INS-900",
                terms(fields),
                null,
                List.of(),
                List.of(),
                Audience.everybody(Players.MOFA),
                Players.FOCAL_JP);
    }

    static Terms terms(String... fields) {
        Map<String, String> all = new HashMap<>(Map.of("titleJa", "協力覚書", "titleEn", "Memorandum"));
        all.put("kind", "MEMORANDUM_OF_COOPERATION");
        all.put("state", "SIGNED");
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return new Terms(all);
    }

    @Test
    void a_due_day_ends_by_the_clock_of_the_side_that_owes_it() {
        Instant between = Instant.parse("2027-03-31T16:00:00Z");
        assertEquals(ObligationState.OVERDUE, obligation(Side.JP).standing(between));
        assertEquals(ObligationState.DUE_SOON, obligation(Side.IN).standing(between));
        assertEquals(ObligationState.OPEN, obligation(Side.IN).standing(Instant.parse("2027-01-01T00:00:00Z")));
    }

    static Obligation obligation(Side side) {
        return new Obligation(
                Bilingual.of("名簿を渡す", "Hand over the list"),
                side == Side.JP ? Players.COMPANY_JP : Players.COMPANY_IN,
                side,
                "Director",
                LocalDate.of(2027, 3, 31),
                Audience.everybody(Players.MOFA));
    }
}
