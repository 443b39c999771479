package org.musubi.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** The register by the hands of both sides. */
@QuarkusTest
class RegisterTest {

    @Inject
    EntityManager database;

    @Test
    void the_instruments_of_the_plan_are_there_with_what_it_states_and_no_more() throws IOException {
        JsonNode plan = new ObjectMapper()
                .readTree(Thread.currentThread().getContextClassLoader().getResourceAsStream("plan/initiative.json"));
        var stated = new TreeMap<String, JsonNode>();
        plan.get("commitments").forEach(item -> {
            if (item.has("instrument")) {
                stated.put(item.get("ref").asText(), item.get("instrument"));
            }
        });
        assertEquals(13, stated.size());
        var entered = database.createQuery(
                        "select i from Instrument i join fetch i.origin where i.origin.document.code = 'FS2025'",
                        Instrument.class)
                .getResultList();
        assertEquals(stated.size(), entered.size());
        for (Instrument instrument : entered) {
            JsonNode source = stated.get(instrument.getOrigin().getRef());
            assertEquals(
                    source.get("kind").asText(), instrument.getKind().name().toLowerCase(java.util.Locale.ROOT));
            assertEquals(
                    source.has("signed") ? source.get("signed").asText() : null,
                    instrument.getTerms().partial("signed"));
        }
        assertEquals(
                7, database.createQuery("select count(*) from Body", Long.class).getSingleResult());
        assertEquals(plan.get("bodies").size(), 7);
    }

    @Test
    void what_the_source_does_not_state_is_shown_as_not_stated() {
        Page loan = sound(Browser.visitor().get(pathOf("FS2025-32")), 200);
        assertTrue(loan.text().contains("Not stated"));
        assertEquals(
                2, loan.document().select("aside .panel").first().select("li").size());
        Page ja = Browser.visitor().language("ja").get(pathOf("FS2025-14"));
        assertTrue(ja.text().contains("記載なし"));
        Page partnership = Browser.visitor().get(pathOf("FS2025-39"));
        assertTrue(partnership.text().contains("The earlier Japan–India Digital Partnership"));
    }

    @Test
    void filters_are_in_the_address() {
        Browser anyone = Browser.visitor();
        assertEquals(
                6,
                sound(anyone.get("/instruments?kind=MEMORANDUM_OF_COOPERATION&organisation=&q="), 200)
                        .document()
                        .select("tbody tr")
                        .stream()
                        .filter(row -> row.text().contains("FS") || row.text().contains("INS-0"))
                        .count());
        assertTrue(anyone.get("/instruments?commitment=FS2025-06").text().contains("semiconductor supply chain"));
        assertTrue(anyone.get("/instruments?state=NEGOTIATING").text().contains("AMED"));
        for (InstrumentState state : InstrumentState.values()) {
            sound(anyone.get("/instruments?state=" + state), 200);
        }
        sound(anyone.get("/instruments?state=PERHAPS&kind=%00&q=%00&after=x"), 200);
        assertEquals(404, anyone.get("/instruments/INS-99999").status());
        assertEquals(404, anyone.get("/instruments/%00").status());
    }

    @Test
    void a_day_of_signature_is_the_day_that_both_sides_give() {
        String path = pathOf("FS2025-43");
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Browser india = Browser.as(Persona.FOCAL_IN);
        assertTrue(Browser.visitor().get("/instruments/undated").text().contains("AMED"));
        assertEquals(
                403, Browser.as(Persona.MEMBER_JP).get(path + "/signing-date").status());
        assertEquals(
                403,
                Browser.as(Persona.ADMINISTRATOR).get(path + "/signing-date").status());
        String first = LocalDate.now().plusDays(40).toString();
        String second = LocalDate.now().plusDays(50).toString();
        assertEquals(422, give(japan, path, "2020-01-01").status());
        assertTrue(japan.page().has("#day[aria-invalid]"));
        assertEquals(422, give(japan, path, "someday").status());
        sound(give(japan, path, first), 200);
        assertFalse(japan.page().text().contains("Both sides give"));
        sound(give(india, path, second), 200);
        assertTrue(india.page().text().contains("different dates"));
        assertTrue(Browser.visitor().get("/instruments/undated").text().contains("Dates differ"));
        sound(give(japan, path, second), 200);
        assertTrue(japan.page().text().contains("Both sides give"));
        assertEquals(
                409,
                japan.post(path + "/signing-date", "day", first, "version", "0").status());
        sound(give(india, path, first), 200);
        assertTrue(Browser.visitor().get("/instruments/undated").text().contains("Dates differ"));
    }

    @Test
    void a_correction_takes_effect_once_the_other_side_confirms() {
        String path = enter("Memorandum for correction " + UUID.randomUUID());
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Browser india = Browser.as(Persona.FOCAL_IN);
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_JP).get(path + "/corrections/new").status());
        assertEquals(
                403,
                Browser.as(Persona.ADMINISTRATOR).get(path + "/corrections/new").status());
        Page form = sound(japan.get(path + "/corrections/new"), 200);
        Page again = japan.post(
                path + "/corrections", changed(form, "signed", "2021-05", "expiresOn", "2020-01-01", "reason", ""));
        assertEquals(422, again.status());
        assertTrue(again.has("#expiresOn[aria-invalid]") && again.has("#reason[aria-invalid]"), again.text());
        assertEquals("2020-01-01", again.document().selectFirst("#expiresOn").val());
        again = japan.post(path + "/corrections", changed(form, "reason", "nothing"));
        assertEquals(422, again.status());
        assertEquals(
                422,
                japan.post(path + "/corrections", changed(form, "supersedes", code(path), "reason", "itself"))
                        .status());
        sound(
                japan.post(
                        path + "/corrections",
                        changed(
                                form,
                                "entry",
                                "2026-05-01",
                                "state",
                                "IN_FORCE",
                                "durationMonths",
                                "12",
                                "reason",
                                "覚書第9条")),
                200);
        assertFalse(japan.page().text().contains("1 May 2026"));
        String correction =
                japan.page().document().selectFirst("#corrections a").attr("href");
        assertEquals(404, Browser.as(Persona.MEMBER_JP).get(correction).status());
        assertTrue(sound(india.get("/instruments"), 200).body().contains(correction));
        assertFalse(sound(japan.get("/instruments"), 200).body().contains(correction));
        Page proposal = sound(india.get(correction), 200);
        assertFalse(sound(japan.get(correction), 200).has("form[action$=confirmation]"));
        assertEquals(
                403,
                japan.post(correction + "/confirmation", "version", "0", "hash", hash(proposal))
                        .status());
        assertEquals(
                409,
                india.post(correction + "/confirmation", "version", "0", "hash", "another")
                        .status());
        sound(india.post(correction + "/confirmation", "version", "0", "hash", hash(proposal)), 200);
        assertTrue(india.page().text().contains("1 May 2026"));
        assertTrue(india.page().text().contains("30 April 2027"));
        assertEquals(1, facts("INSTRUMENT_CORRECTED", path));
        assertEquals(
                409,
                japan.post(path + "/corrections", changed(form, "reason", "old"))
                        .status());
    }

    @Test
    void a_successor_takes_the_place_of_the_earlier_one() {
        String earlier = enter("Earlier " + UUID.randomUUID());
        String later = entered("Later " + UUID.randomUUID(), "supersedes", code(earlier));
        Browser india = Browser.as(Persona.FOCAL_IN);
        assertTrue(india.get(earlier).has("[data-sign=SIGNED]"));
        sound(india.post(later + "/confirmation", "version", version(sound(india.get(later), 200))), 200);
        assertTrue(india.get(earlier).has("[data-sign=SUPERSEDED]"));
        assertTrue(india.page().text().contains("Superseded by"));
    }

    @Test
    void an_entry_waits_for_the_other_side_and_is_made_once() {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        assertEquals(403, Browser.as(Persona.MEMBER_JP).get("/instruments/new").status());
        Page form = sound(japan.get("/instruments/new"), 200);
        String title = "<i>" + UUID.randomUUID() + "</i>";
        String[] wrong = fields(form, "titleEn", title, "kind", "", "parties", "nobody-at-all", "label", "CLEAR");
        Page again = japan.post("/instruments", wrong);
        assertEquals(422, again.status());
        assertTrue(again.has("#kind[aria-invalid]") && again.has("#parties[aria-invalid]"));
        assertTrue(again.document().selectFirst("#titleEn").val().contains(title));
        String[] right =
                fields(form, "titleEn", title, "kind", "COMPANY_AGREEMENT", "state", "SIGNED", "label", "GREEN");
        String path = sound(japan.post("/instruments", right), 200).path();
        assertEquals(path, sound(japan.post("/instruments", right), 200).path());
        assertEquals(404, Browser.visitor().get(path).status());
        assertEquals(200, Browser.as(Persona.MEMBER_IN).get(path).status());
        assertEquals(403, japan.post(path + "/confirmation", "version", "0").status());
        sound(Browser.as(Persona.FOCAL_IN).post(path + "/confirmation", "version", "0"), 200);
        assertEquals(1, facts("INSTRUMENT_CONFIRMED", path));
    }

    @Test
    void what_the_owner_claims_the_other_side_confirms() {
        String path = obligation(enter("With a duty " + UUID.randomUUID()), "owner", "company-in");
        Browser owner = Browser.as(Persona.MEMBER_IN);
        Browser japan = Browser.as(Persona.FOCAL_JP);
        String version = version(sound(owner.get(path), 200));
        Page again = owner.post(path + "/fulfilment", "version", version, "about", "claim", "address", "http://x");
        assertEquals(422, again.status());
        assertTrue(again.has("details[open] #claimAddress[aria-invalid]"));
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_JP)
                        .post(path + "/fulfilment", "version", version, "about", "claim", "textEn", "Mine")
                        .status());
        sound(owner.post(path + "/fulfilment", "version", version, "about", "claim", "textEn", "Handed over"), 200);
        assertTrue(owner.page().has("[data-sign=CLAIMED]"));
        version = version(sound(japan.get(path), 200));
        again = japan.post(path + "/fulfilment/contest", "version", version, "about", "contest");
        assertEquals(422, again.status());
        sound(japan.post(path + "/fulfilment/contest", "version", version, "about", "contest", "textJa", "未受領"), 200);
        assertTrue(japan.page().has("[data-sign=CONTESTED]"));
        version = version(sound(owner.get(path), 200));
        sound(owner.post(path + "/fulfilment", "version", version, "about", "claim", "textEn", "Sent again"), 200);
        assertEquals(
                403,
                Browser.as(Persona.FOCAL_IN)
                        .post(path + "/fulfilment/confirmation", "version", version)
                        .status());
        assertEquals(
                409,
                japan.post(path + "/fulfilment/confirmation", "version", "0").status());
        version = version(sound(japan.get(path), 200));
        sound(japan.post(path + "/fulfilment/confirmation", "version", version), 200);
        assertTrue(japan.page().has("[data-sign=FULFILLED]"));
        assertEquals(
                403,
                owner.post(path + "/fulfilment", "version", version, "about", "claim", "textEn", "x")
                        .status());
    }

    @Test
    void an_obligation_is_waived_with_a_key_of_each_side() {
        String path = obligation(enter("With a waiver " + UUID.randomUUID()), "side", "JP");
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Browser india = Browser.as(Persona.FOCAL_IN);
        String version = version(sound(japan.get(path), 200));
        assertEquals(
                422,
                japan.post(path + "/waiver", "version", version, "about", "waiver", "textEn", "Only one")
                        .status());
        assertTrue(japan.page().has("#waiverJa[aria-invalid]"));
        sound(
                japan.post(path + "/waiver", "version", version, "about", "waiver", "textJa", "不要", "textEn", "Moot"),
                200);
        assertFalse(japan.page().has("form[action$=sign-off]"));
        assertTrue(sound(india.get("/obligations"), 200).body().contains(path + "#waiver"));
        Page page = sound(india.get(path), 200);
        assertEquals(
                409,
                india.post(path + "/waiver/sign-off", "version", version(page), "hash", "other")
                        .status());
        sound(india.post(path + "/waiver/sign-off", "version", version(page), "hash", hash(page)), 200);
        assertTrue(india.page().has("[data-sign=WAIVED]"));
    }

    @Test
    void a_due_day_is_moved_with_a_key_of_each_side() {
        String path = obligation(enter("With a new day " + UUID.randomUUID()), "side", "JP", "dueOn", "2030-03-31");
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Browser india = Browser.as(Persona.FOCAL_IN);
        String version = version(sound(japan.get(path), 200));
        String[] reason = {"version", version, "about", "extension", "textJa", "調整中", "textEn", "Under way", "day"};
        for (String day : new String[] {"2020-01-01", "2030-03-31", "later"}) {
            assertEquals(422, japan.post(path + "/extension", with(reason, day)).status());
            assertTrue(japan.page().has("details[open] #day[aria-invalid]"));
        }
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_JP)
                        .post(path + "/extension", with(reason, "2030-06-30"))
                        .status());
        sound(japan.post(path + "/extension", with(reason, "2030-06-30")), 200);
        assertTrue(japan.page().text().contains("31 March 2030"));
        assertTrue(sound(india.get("/obligations"), 200).body().contains(path + "#extension"));
        Page page = sound(india.get(path), 200);
        String hash = page.document()
                .selectFirst("form[action$=extension/sign-off] input[name=hash]")
                .val();
        assertEquals(
                403,
                japan.post(path + "/extension/sign-off", "version", version(page), "hash", hash)
                        .status());
        sound(india.post(path + "/extension/sign-off", "version", version(page), "hash", hash), 200);
        assertTrue(india.page().document().selectFirst(".facts").text().contains("30 June 2030"));
        assertFalse(india.get("/obligations").body().contains(path + "#extension"));
        assertEquals(1, facts("OBLIGATION_EXTENDED", path));
    }

    private static String[] with(String[] fields, String last) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 1);
        all[fields.length] = last;
        return all;
    }

    @Test
    void lists_of_obligations_are_of_my_organisation_or_side() {
        String instrument = enter("With lists " + UUID.randomUUID());
        String ours = obligation(instrument, "owner", "company-in", "dueOn", "2020-01-01");
        String theirs = obligation(instrument, "side", "JP");
        Browser owner = Browser.as(Persona.MEMBER_IN);
        String narrowed = "/obligations?instrument=" + code(instrument);
        assertTrue(owner.get(narrowed + "&whose=organisation").body().contains(ours));
        assertFalse(owner.page().body().contains(theirs));
        assertTrue(Browser.as(Persona.MEMBER_JP)
                .get(narrowed + "&whose=side")
                .body()
                .contains(theirs));
        assertTrue(owner.get(narrowed + "&state=OVERDUE").body().contains(ours));
        assertFalse(owner.get(narrowed + "&state=OPEN").body().contains(ours));
        for (ObligationState state : ObligationState.values()) {
            sound(owner.get(narrowed + "&state=" + state), 200);
        }
        sound(owner.get("/obligations?after=" + ours.substring(ours.lastIndexOf('/') + 1)), 200);
        sound(Browser.visitor().get("/obligations?whose=organisation&state=x&after=y&instrument=%00"), 200);
    }

    @Test
    void a_wrong_obligation_is_refused_at_its_fields() {
        String path = enter("Wrong duties " + UUID.randomUUID());
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Page form = sound(japan.get(path + "/obligations/new"), 200);
        String once = form.document().selectFirst("input[name=once]").val();
        Page again =
                japan.post(path + "/obligations", "once", once, "dueOn", "never", "side", "NEITHER", "label", "RED?");
        assertEquals(422, again.status());
        for (String field : new String[] {"textJa", "dueOn", "side", "label"}) {
            assertTrue(again.has("#" + field + "[aria-invalid]"), field);
        }
    }

    /** Entered by one side and confirmed by the other. */
    private String enter(String title, String... more) {
        String path = entered(title, more);
        Browser india = Browser.as(Persona.FOCAL_IN);
        sound(india.post(path + "/confirmation", "version", version(sound(india.get(path), 200))), 200);
        return path;
    }

    private String entered(String title, String... more) {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Page form = sound(japan.get("/instruments/new"), 200);
        String[] fields = fields(
                form, "titleEn", title, "kind", "MEMORANDUM_OF_UNDERSTANDING", "state", "SIGNED", "label", "CLEAR");
        return sound(japan.post("/instruments", joined(fields, more)), 200).path();
    }

    private String obligation(String instrument, String... fields) {
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Page form = sound(japan.get(instrument + "/obligations/new"), 200);
        String once = form.document().selectFirst("input[name=once]").val();
        String[] base = {"once", once, "textJa", "名簿の提出", "textEn", "Hand over the list", "label", "CLEAR"};
        String path = sound(japan.post(instrument + "/obligations", joined(base, fields)), 200)
                .path();
        assertEquals(404, Browser.visitor().get(path).status());
        assertEquals(403, japan.post(path + "/confirmation", "version", "0").status());
        Browser india = Browser.as(Persona.FOCAL_IN);
        assertTrue(sound(india.get("/obligations"), 200).body().contains(path));
        sound(india.post(path + "/confirmation", "version", version(sound(india.get(path), 200))), 200);
        assertEquals(200, Browser.visitor().get(path).status());
        return path;
    }

    private static Page give(Browser browser, String path, String day) {
        Page form = sound(browser.get(path + "/signing-date"), 200);
        return browser.post(path + "/signing-date", "day", day, "version", version(form));
    }

    /** The fields of a form as they stand, with some typed anew. */
    private static String[] changed(Page form, String... typed) {
        var fields = new java.util.LinkedHashMap<String, String>();
        form.document()
                .select("main form.form input[name], main form.form textarea, main form.form select")
                .forEach(field -> {
                    if (field.nameIs("select")) {
                        var chosen = field.selectFirst("option[selected]");
                        fields.put(field.attr("name"), chosen == null ? "" : chosen.val());
                    } else if (!field.attr("type").equals("radio")
                            && !field.attr("name").equals("csrf-token")) {
                        fields.put(field.attr("name"), field.val().strip());
                    }
                });
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static String[] fields(Page form, String... typed) {
        return changed(form, typed);
    }

    private static String[] joined(String[] first, String[] second) {
        var all = new java.util.LinkedHashMap<String, String>();
        for (String[] part : new String[][] {first, second}) {
            for (int i = 0; i < part.length; i += 2) {
                all.put(part[i], part[i + 1]);
            }
        }
        return all.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private String pathOf(String reference) {
        return database.createQuery("select i from Instrument i where i.origin.ref = :ref", Instrument.class)
                .setParameter("ref", reference)
                .getSingleResult()
                .getPath();
    }

    private long facts(String kind, String path) {
        return database.createQuery(
                        "select count(e) from Entry e where cast(e.kind as string) = :kind and e.path = :path",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("path", path)
                .getSingleResult();
    }

    private static String code(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String hash(Page page) {
        return page.document().selectFirst("input[name=hash]").val();
    }

    private static String version(Page page) {
        return page.document().selectFirst("main input[name=version]").val();
    }

    private static Page sound(Page page, int status) {
        assertEquals(status, page.status(), page.text());
        assertFalse(page.text().contains("NOT_FOUND"));
        return page;
    }
}
