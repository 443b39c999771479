package org.musubi.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.musubi.people.SharingLabel;
import org.musubi.project.LifeCycle;
import org.musubi.project.Seed;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

@QuarkusTest
class PartyActsTest {

    private static final String YESTERDAY = LocalDate.now().minusDays(1).toString();

    @Inject
    Seed seed;

    @Test
    void a_side_adds_an_organisation_which_then_reads_and_takes_part() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.AMBER_STRICT);
        assertEquals(404, Browser.as(Persona.FEDERATION_JP).get(path).status());
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Page form = sound(japan.get(path + "/parties/new"), 200);
        assertFalse(form.has("option[value=cii]"), "the other side's organisations are not offered");
        String[] admission = {
            "once",
            hidden(form, "once"),
            "version",
            hidden(form, "version"),
            "organisation",
            "keidanren",
            "role",
            "EXTENDING",
            "role",
            "IMPLEMENTING",
            "since",
            YESTERDAY,
            "contactPost",
            "国際協力本部"
        };
        sound(japan.post(path + "/parties", admission), 200);
        assertTrue(japan.page().text().contains("国際協力本部"));
        sound(japan.post(path + "/parties", admission), 200);
        assertEquals(1, seed.facts("PARTY_JOINED", path), "sent twice, done once");
        sound(Browser.as(Persona.FEDERATION_JP).get(path), 200);
        assertEquals(
                200,
                Browser.as(Persona.FEDERATION_JP).get(path + "/milestones/new").status());
    }

    @Test
    void what_is_wrong_with_an_admission_is_said_beside_it_and_kept() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser india = Browser.as(Persona.MEMBER_IN);
        Page form = sound(india.get(path + "/parties/new"), 200);
        Page again = sound(
                india.post(
                        path + "/parties",
                        "once",
                        hidden(form, "once"),
                        "version",
                        hidden(form, "version"),
                        "organisation",
                        "vanished",
                        "since",
                        "2999-01-01",
                        "contactPost",
                        "Policy & trade desk"),
                422);
        assertEquals(3, again.document().select(".problems li").size());
        assertTrue(again.has("#contactPost[value='Policy & trade desk']"));
        again = sound(
                india.post(
                        path + "/parties",
                        "once",
                        hidden(form, "once"),
                        "version",
                        hidden(form, "version"),
                        "organisation",
                        "cii",
                        "role",
                        "ACCOUNTABLE",
                        "since",
                        YESTERDAY),
                422);
        assertTrue(again.has("#role[aria-invalid]"), "the accountable role is for focal points to give");
        assertEquals(
                409,
                india.post(
                                path + "/parties",
                                "once",
                                hidden(form, "once"),
                                "version",
                                "77",
                                "organisation",
                                "cii",
                                "role",
                                "EXTENDING",
                                "since",
                                YESTERDAY)
                        .status());
        assertEquals(0, seed.facts("PARTY_JOINED", path));
    }

    @Test
    void the_last_delivering_organisation_of_a_side_leaves_only_after_being_asked_again() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser company = Browser.as(Persona.MEMBER_JP);
        assertEquals(403, company.get(path + "/parties/company-jp/roles").status());
        assertEquals(403, company.get(path + "/parties/company-in/departure").status());
        Page form = sound(company.get(path + "/parties/company-jp/departure"), 200);
        String version = hidden(form, "version");
        String act = path + "/parties/company-jp/departure";
        Page again = sound(company.post(act, "version", version, "until", "2999-01-01", "reason", "Merged away"), 422);
        assertTrue(again.has("#until[aria-invalid]") && again.body().contains("Merged away"));
        sound(company.post(act, "version", version, "until", YESTERDAY, "reason", " "), 422);
        Page asked = sound(company.post(act, "version", version, "until", YESTERDAY, "reason", "合併のため"), 200);
        assertTrue(asked.has("input[name=confirmed]") && asked.has("input[name=reason][value=合併のため]"));
        assertEquals(0, seed.facts("PARTY_LEFT", path));
        sound(company.post(act, "version", version, "until", YESTERDAY, "reason", "合併のため", "confirmed", "yes"), 200);
        assertTrue(company.page().has("#balance"));
        assertTrue(company.page().text().contains("合併のため"));
        assertEquals(1, seed.facts("PARTY_LEFT", path));
        assertEquals(1, seed.facts("PROJECT_UNBALANCED", path));
        assertEquals(404, company.get(act).status(), "no longer a party");
        assertFalse(Browser.visitor().get("/projects?organisation=company-jp").has("a[href=" + path + "]"));

        Browser japan = Browser.as(Persona.FOCAL_JP);
        form = sound(japan.get(path + "/parties/new"), 200);
        sound(
                japan.post(
                        path + "/parties",
                        "once",
                        hidden(form, "once"),
                        "version",
                        hidden(form, "version"),
                        "organisation",
                        "company-jp",
                        "role",
                        "IMPLEMENTING",
                        "since",
                        LocalDate.now().minusDays(1).toString()),
                200);
        assertFalse(japan.page().has("#balance"), "balanced again");
    }

    @Test
    void roles_change_and_the_contact_post_is_stated() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser india = Browser.as(Persona.FOCAL_IN);
        assertEquals(403, india.get(path + "/parties/company-jp/roles").status());
        String act = path + "/parties/company-in/roles";
        String version = hidden(sound(india.get(act), 200), "version");
        sound(india.post(act, "version", version, "reason", "Hand-over"), 422);
        sound(india.post(act, "version", version, "role", "EXTENDING", "reason", "Hand-over"), 200);
        assertTrue(india.page().text().contains("Hand-over"));
        assertEquals(
                409,
                india.post(act, "version", version, "role", "FUNDING", "reason", "x")
                        .status());
        Browser company = Browser.as(Persona.MEMBER_IN);
        String contact = path + "/parties/company-in/contact";
        version = hidden(sound(company.get(contact), 200), "version");
        sound(company.post(contact, "version", version, "contactPost", "x".repeat(301)), 422);
        sound(company.post(contact, "version", version, "contactPost", "Director, supply chains"), 200);
        assertTrue(company.page().text().contains("Director, supply chains"));
        assertEquals(1, seed.facts("PARTY_ROLES_CHANGED", path));
    }

    @Test
    void an_organisation_asks_for_a_role_and_its_own_side_answers() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser asker = Browser.as(Persona.FEDERATION_JP);
        Page form = sound(asker.get(path + "/requests/new"), 200);
        String once = hidden(form, "once");
        Page again = asker.post(path + "/requests", "once", once, "role", "KING", "reason", " ");
        assertEquals(2, sound(again, 422).document().select(".problems li").size());
        sound(asker.post(path + "/requests", "once", once, "role", "EXTENDING", "reason", "調整を担えます"), 200);
        assertTrue(asker.page().has("#requests [data-sign=WAITING]"));
        again = asker.post(path + "/requests", "once", form(asker, path), "role", "EXTENDING", "reason", "もう一度");
        assertTrue(sound(again, 422).has("#role[aria-invalid]"), "asked for already");
        assertFalse(Browser.as(Persona.MEMBER_IN).get(path + "/parties").has("#requests"), "the other side's matter");

        Browser japan = Browser.as(Persona.FOCAL_JP);
        Page page = sound(japan.get(path + "/parties"), 200);
        String decline =
                page.document().selectFirst("#requests form[action$=/decline]").attr("action");
        String version =
                page.document().selectFirst("#requests input[name=version]").val();
        assertEquals(
                404,
                Browser.as(Persona.FOCAL_IN)
                        .post(decline, "version", version, "reason", "x")
                        .status());
        again = sound(japan.post(decline, "version", version, "reason", ""), 422);
        assertTrue(again.has("#requests details[open] #reason[aria-invalid]"));
        sound(japan.post(decline, "version", version, "reason", "枠が埋まっています"), 200);
        assertTrue(asker.get(path + "/parties").text().contains("枠が埋まっています"));
        assertEquals(404, japan.post(decline, "version", version, "reason", "x").status(), "answered already");

        sound(
                asker.post(path + "/requests", "once", form(asker, path), "role", "IMPLEMENTING", "reason", "実施できます"),
                200);
        page = sound(japan.get(path + "/parties"), 200);
        String grant = page.document()
                .selectFirst("#requests form[action$=/acceptance]")
                .attr("action");
        assertEquals(409, japan.post(grant, "version", "9").status());
        sound(
                japan.post(
                        grant,
                        "version",
                        page.document()
                                .selectFirst("#requests input[name=version]")
                                .val()),
                200);
        assertTrue(Browser.visitor().get(path + "/parties").has("tr#keidanren"));
        assertEquals(2, seed.facts("PARTY_REQUESTED", path));
        assertEquals(1, seed.facts("PARTY_REQUEST_DECLINED", path));
        assertEquals(1, seed.facts("PARTY_JOINED", path));
    }

    private static String form(Browser browser, String path) {
        return hidden(browser.get(path + "/requests/new"), "once");
    }

    @Test
    void a_filter_is_taken_off_by_its_chip() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser visitor = Browser.visitor();
        Page page = sound(
                visitor.get("/projects?sector=semiconductors&life=IMPLEMENTATION&q=pilot&commitment=FS2025-08"), 200);
        assertEquals(4, page.document().select(".chips__off").size());
        assertTrue(page.has("input[name=commitment][value=FS2025-08]"));
        String off = page.document().select(".chips__off").get(1).attr("href");
        assertEquals("/projects?sector=semiconductors&life=IMPLEMENTATION&q=pilot", off);
        assertTrue(visitor.get(off).has("a[href=" + path + "]"));
        sound(visitor.get("/projects?life=nonsense&q=%22%3E%3Cb%3E&commitment=%00x"), 200);
        assertFalse(visitor.page().has(".chips b"));
    }

    static String hidden(Page page, String name) {
        return page.document().selectFirst("main input[name=" + name + "]").val();
    }

    static Page sound(Page page, int status) {
        assertEquals(status, page.status(), page::text);
        assertFalse(page.body().contains("NOT_FOUND"), page::body);
        assertEquals(1, page.document().select("h1").size());
        return page;
    }
}
