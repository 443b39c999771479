package org.musubi.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.musubi.people.SharingLabel;
import org.musubi.people.Standing;
import org.musubi.project.LifeCycle;
import org.musubi.project.Seed;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

@QuarkusTest
class FinanceActsTest {

    @Inject
    Seed seed;

    @Inject
    EntityManager database;

    @Test
    void money_is_booked_by_one_side_and_seen_by_both_in_their_words() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser company = Browser.as(Persona.MEMBER_JP);
        Page form = sound(company.get(path + "/transactions/new"), 200);
        String[] fields = booking(form, "amount", "60,000,000,000", "currency", "JPY");
        Page shown = sound(company.post(path + "/transactions", fields), 200);
        sound(company.post(path + "/transactions", fields), 200);
        assertEquals(1, seed.facts("TRANSACTION_RECORDED", path), "sent twice, booked once");
        assertTrue(shown.text().contains("JPY 60 billion"), shown.text());
        assertTrue(Browser.as(Persona.FOCAL_IN)
                .language("ja")
                .get(shown.path())
                .text()
                .contains("600億円"));
        form = sound(company.get(path + "/transactions/new"), 200);
        sound(company.post(path + "/transactions", booking(form, "amount", "105000000000", "currency", "INR")), 200);
        assertTrue(
                company.page().text().contains("₹10,500 crore"), company.page().text());

        Page budget = sound(Browser.visitor().get(path + "/budget"), 200);
        assertEquals(
                6, budget.document().select("main h2").size() - 1, "three tables for each currency, and the lines");
        String behind = budget.document()
                .select("a[href*=type=DISBURSEMENT][href*=currency=JPY][href*=year=2026]")
                .first()
                .attr("href");
        assertEquals(
                1, Browser.visitor().get(behind).document().select("tbody tr").size(), behind);
        assertTrue(Browser.visitor().get(path).text().contains("Transaction recorded"));
        assertEquals(
                403,
                Browser.as(Persona.FEDERATION_IN)
                        .get(path + "/transactions/new")
                        .status());
        assertEquals(
                403,
                Browser.as(Persona.ADMINISTRATOR)
                        .get(path + "/transactions/new")
                        .status());
    }

    @Test
    void every_bad_input_is_named_beside_its_field_and_what_was_typed_stays() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.GREEN);
        Browser company = Browser.as(Persona.MEMBER_JP);
        Page form = sound(company.get(path + "/transactions/new"), 200);
        assertFalse(form.has("#label-CLEAR"), "never wider than the project");
        refused(company, path, form, "amount", "amount", "123456789012345678901234567890");
        refused(company, path, form, "amount", "amount", "-1");
        refused(company, path, form, "amount", "amount", "0");
        refused(company, path, form, "provider", "provider", "vanished");
        refused(company, path, form, "receiver", "receiver", "mofa-jp");
        refused(company, path, form, "type", "type", "99");
        refused(company, path, form, "currency", "currency", "XXX");
        refused(company, path, form, "madeOn", "madeOn", "2999-01-01");
        refused(company, path, form, "valueDate", "valueDate", "2026-02-30");
        refused(company, path, form, "address", "address", "javascript:alert(1)");
        refused(company, path, form, "label", "label", "CLEAR");
        Page many = sound(
                company.post(path + "/transactions", "once", hidden(form, "once"), "descriptionEn", "<b>Rail</b>"),
                422);
        assertTrue(many.body().contains("&lt;b&gt;Rail&lt;/b&gt;"));
        suspend("keidanren", Standing.SUSPENDED);
        try {
            refused(company, path, form, "receiver", "receiver", "keidanren");
        } finally {
            suspend("keidanren", Standing.VERIFIED);
        }
        assertEquals(0, seed.facts("TRANSACTION_RECORDED", path));
        sound(
                company.postFile(
                        path + "/transactions",
                        "file",
                        "proof.txt",
                        "text/plain",
                        "Receipt 12".getBytes(StandardCharsets.UTF_8),
                        booking(form, "amount", "１２００.５")),
                200);
        assertTrue(company.page().has("a[href^=/files/]"), "after all that the same form works");
        assertTrue(company.page().text().contains("1,200.5"), company.page().text());
    }

    @Test
    void a_mistake_is_corrected_by_a_later_entry_and_leaves_every_sum() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser company = Browser.as(Persona.MEMBER_JP);
        Page form = company.get(path + "/transactions/new");
        String wrong = sound(company.post(path + "/transactions", booking(form, "amount", "5000")), 200)
                .path();
        assertEquals(
                403, Browser.as(Persona.MEMBER_IN).get(wrong + "/replacement").status());
        form = sound(company.get(wrong + "/replacement"), 200);
        Page again = company.post(wrong + "/replacement", booking(form, "amount", "4000"));
        sound(again, 422);
        assertTrue(again.has("#reason[aria-invalid]") && again.has("#amount[value=4000]"));
        sound(
                company.post(wrong + "/replacement", booking(form, "amount", "4000", "reason", "A digit was mistyped")),
                200);
        String right = company.page().path();
        assertTrue(company.page().text().contains("A digit was mistyped"));
        assertEquals(
                409,
                company.post(wrong + "/replacement", booking(null, "amount", "3000", "reason", "Too late"))
                        .status());
        assertTrue(company.get(wrong).has("[data-sign=SUPERSEDED]"));
        Page budget = sound(company.get(path + "/budget"), 200);
        assertTrue(budget.text().contains("JPY 4,000") && !budget.text().contains("JPY 5,000"), budget.text());

        sound(company.get(right + "/reversal"), 200);
        sound(company.post(right + "/reversal", "reason", " "), 422);
        sound(company.post(right + "/reversal", "reason", "It belongs to another project"), 200);
        assertEquals(409, company.post(right + "/reversal", "reason", "again").status());
        assertTrue(company.get(path + "/transactions").has(".empty"));
        assertEquals(
                3,
                company.get(path + "/transactions?all=yes")
                        .document()
                        .select("tbody tr")
                        .size());
        assertEquals(1, seed.facts("TRANSACTION_REPLACED", path));
        assertEquals(1, seed.facts("TRANSACTION_REVERSED", path));
    }

    @Test
    void a_plan_is_revised_and_withdrawn() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser india = Browser.as(Persona.MEMBER_IN);
        Page form = sound(india.get(path + "/budget/new"), 200);
        lineRefused(india, path, form, "endsOn", "endsOn", "2026-03-31");
        lineRefused(india, path, form, "endsOn", "endsOn", "2027-04-01");
        lineRefused(india, path, form, "amount", "amount", "999999999999999999999999999999");
        lineRefused(india, path, form, "party", "party", "vanished");
        lineRefused(india, path, form, "status", "status", "SURE");
        sound(india.post(path + "/budget", line(form)), 200);
        assertTrue(
                india.page().text().contains("INR 1 million (₹10 lakh)"),
                india.page().text());
        String line = india.page()
                .document()
                .selectFirst("a[href$=/revision]")
                .attr("href")
                .replace("/revision", "");
        assertEquals(403, Browser.as(Persona.MEMBER_JP).get(line + "/revision").status());
        String version = hidden(sound(india.get(line + "/revision"), 200), "version");
        String[] revision = {
            "version", version, "status", "COMMITTED", "amount", "1200000", "reason", "Prices have risen"
        };
        sound(
                india.post(line + "/revision", "version", version, "status", "COMMITTED", "amount", "x", "reason", "y"),
                422);
        sound(india.post(line + "/revision", revision), 200);
        assertEquals(409, india.post(line + "/revision", revision).status());
        Page budget = sound(Browser.visitor().get(path + "/budget"), 200);
        assertTrue(budget.text().contains("INR 1.2 million"), budget.text());
        assertTrue(budget.has("a[href*=which=original]"), "what was planned at first has its list");
        assertEquals(
                2,
                Browser.visitor()
                        .get(path + "/budget?which=all")
                        .document()
                        .select("#lines tbody tr")
                        .size());
        String revised = Browser.as(Persona.MEMBER_IN)
                .get(path + "/budget")
                .document()
                .selectFirst("a[href$=/withdrawal]")
                .attr("href");
        version = hidden(sound(india.get(revised), 200), "version");
        sound(india.post(revised, "version", version, "reason", ""), 422);
        sound(india.post(revised, "version", version, "reason", "Entered for the wrong project"), 200);
        assertTrue(
                Browser.visitor().get(path + "/budget").text().contains("INR 1 million"),
                "the first plan stands again");
        assertEquals(1, seed.facts("BUDGET_REVISED", path));
        assertEquals(1, seed.facts("BUDGET_WITHDRAWN", path));
    }

    @Test
    void a_rate_is_stated_with_its_day_and_source_and_shown_beside_what_it_converts() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser company = Browser.as(Persona.MEMBER_JP);
        for (String currency : List.of("JPY", "INR", "USD")) {
            Page form = company.get(path + "/transactions/new");
            sound(company.post(path + "/transactions", booking(form, "amount", "100", "currency", currency)), 200);
        }
        assertFalse(company.get(path + "/budget").text().contains("Converted into"));
        Page form = sound(company.get(path + "/rates/new"), 200);
        Page again = company.post(
                path + "/rates",
                "once",
                hidden(form, "once"),
                "from",
                "INR",
                "to",
                "INR",
                "rate",
                "0",
                "rateDate",
                "2999-01-01",
                "source",
                " ");
        assertEquals(4, sound(again, 422).document().select(".problems li").size());
        String[] rate = {
            "once",
            hidden(form, "once"),
            "from",
            "INR",
            "to",
            "JPY",
            "rate",
            "1.75",
            "rateDate",
            "2026-04-01",
            "source",
            "Central bank"
        };
        sound(company.post(path + "/rates", rate), 200);
        sound(company.post(path + "/rates", rate), 200);
        assertEquals(1, seed.facts("RATE_STATED", path));
        Page budget = sound(Browser.visitor().get(path + "/budget"), 200);
        assertTrue(budget.text().contains("1 INR = 1.75 JPY") && budget.text().contains("Central bank"));
        assertTrue(budget.text().contains("JPY 275"), budget.text());
        assertTrue(budget.text().contains("Left out for want of a rate: USD"), budget.text());
        assertEquals(
                403, Browser.as(Persona.FEDERATION_IN).get(path + "/rates/new").status());
    }

    @Test
    void a_stricter_transaction_is_neither_seen_nor_summed_by_others() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser company = Browser.as(Persona.MEMBER_JP);
        String before = totals(Browser.visitor());
        String beforeForIndia = totals(Browser.as(Persona.FOCAL_IN));
        Page form = company.get(path + "/transactions/new");
        String hidden = sound(
                        company.post(
                                path + "/transactions",
                                booking(form, "amount", "777", "currency", "EUR", "label", "AMBER_STRICT")),
                        200)
                .path();
        assertEquals(404, Browser.visitor().get(hidden).status());
        assertEquals(404, Browser.as(Persona.FEDERATION_JP).get(hidden).status());
        Page budget = sound(Browser.visitor().get(path + "/budget"), 200);
        assertFalse(budget.text().contains("777"));
        assertTrue(budget.has(".empty"));
        assertFalse(Browser.visitor().get(path).text().contains("777"), "nor in the history");
        assertTrue(Browser.as(Persona.FOCAL_IN).get(path + "/budget").text().contains("EUR 777"));
        assertEquals(before, totals(Browser.visitor()), "the totals tell nothing either");
        assertNotEquals(beforeForIndia, totals(Browser.as(Persona.FOCAL_IN)));
        assertTrue(Browser.as(Persona.FOCAL_IN)
                .get("/money/transactions?currency=EUR")
                .has("a[href=" + hidden + "]"));
        assertFalse(Browser.visitor().get("/money/transactions?currency=EUR").has("a[href=" + hidden + "]"));
    }

    @Test
    void kept_sums_are_what_the_bookings_come_to() {
        String wrong =
                """
                select count(*) from (
                    select project_id, audience_id, currency, fiscal_year, type, sum(amount) s, count(*) c
                    from money_transaction t where not reversal
                        and not exists (select 1 from money_transaction c where c.corrects_id = t.id)
                    group by 1, 2, 3, 4, 5
                    union all
                    select project_id, audience_id, currency, fiscal_year, null, sum(amount), count(*)
                    from budget_line b where withdrawn_at is null
                        and not exists (select 1 from budget_line r where r.revises_id = b.id and r.withdrawn_at is null)
                    group by 1, 2, 3, 4) x
                full join (select * from money_sum where count <> 0) k on k.project_id = x.project_id
                    and k.audience_id = x.audience_id and k.currency = x.currency and k.fiscal_year = x.fiscal_year
                    and k.type is not distinct from x.type
                where k.sum is distinct from x.s or k.count is distinct from x.c""";
        a_mistake_is_corrected_by_a_later_entry_and_leaves_every_sum();
        a_plan_is_revised_and_withdrawn();
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> ((Number)
                        database.createNativeQuery(wrong).getSingleResult())
                .longValue()));
    }

    private static String totals(Browser browser) {
        return sound(browser.get("/money?sector=semiconductors"), 200)
                .document()
                .select("main table")
                .text();
    }

    private void suspend(String organisation, Standing standing) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Organisation set standing = :standing where code = :code")
                        .setParameter("standing", standing)
                        .setParameter("code", organisation)
                        .executeUpdate());
    }

    private static void refused(Browser browser, String path, Page form, String field, String name, String value) {
        Page page = browser.post(path + "/transactions", booking(form, name, value));
        sound(page, 422);
        assertTrue(page.has("#" + field + "[aria-invalid]"), field + ": " + page.text());
        assertTrue(page.has(".problems a[href=#" + field + "]"), field);
        assertTrue(page.body().contains("Phase one"), "typed text stays");
    }

    private static void lineRefused(Browser browser, String path, Page form, String field, String name, String value) {
        Page page = browser.post(path + "/budget", line(form, name, value));
        sound(page, 422);
        assertTrue(page.has("#" + field + "[aria-invalid]"), field + ": " + page.text());
        assertTrue(page.body().contains("Site works"), "typed text stays");
    }

    private static String[] booking(Page form, String... changes) {
        return with(
                List.of(
                        "once",
                        form == null ? UUID.randomUUID().toString() : hidden(form, "once"),
                        "type",
                        "DISBURSEMENT",
                        "provider",
                        "mofa-jp",
                        "receiver",
                        "company-in",
                        "amount",
                        "1000",
                        "currency",
                        "JPY",
                        "madeOn",
                        "2026-05-01",
                        "descriptionEn",
                        "Phase one",
                        "label",
                        form == null || !form.has("#label-CLEAR") ? "GREEN" : "CLEAR"),
                changes);
    }

    private static String[] line(Page form, String... changes) {
        return with(
                List.of(
                        "once",
                        hidden(form, "once"),
                        "status",
                        "INDICATIVE",
                        "amount",
                        "1000000",
                        "currency",
                        "INR",
                        "startsOn",
                        "2026-04-01",
                        "endsOn",
                        "2027-03-31",
                        "party",
                        "company-in",
                        "noteEn",
                        "Site works",
                        "label",
                        "CLEAR"),
                changes);
    }

    private static String[] with(List<String> fields, String... changes) {
        List<String> all = new ArrayList<>(fields);
        for (int i = 0; i < changes.length; i += 2) {
            int at = all.indexOf(changes[i]);
            if (at < 0) {
                all.addAll(Arrays.asList(changes[i], changes[i + 1]));
            } else {
                all.set(at + 1, changes[i + 1]);
            }
        }
        return all.toArray(String[]::new);
    }

    private static String hidden(Page page, String name) {
        return page.document().selectFirst("main input[name=" + name + "]").val();
    }

    private static Page sound(Page page, int status) {
        assertEquals(status, page.status(), page::text);
        assertFalse(page.body().contains("NOT_FOUND"), page::body);
        assertEquals(1, page.document().select("h1").size());
        return page;
    }
}
