package org.musubi.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.project.ProjectActsTest.sound;
import static org.musubi.project.ProjectActsTest.version;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.musubi.people.SharingLabel;
import org.musubi.support.Browser;
import org.musubi.support.KeycloakResource;
import org.musubi.support.Page;
import org.musubi.support.Persona;

@QuarkusTest
@WithTestResource(KeycloakResource.class)
class MilestoneActsTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Seed seed;

    @Test
    void a_party_plans_a_milestone_once() {
        String path = seed.project(LifeCycle.PIPELINE, SharingLabel.CLEAR);
        Browser party = Browser.as(Persona.MEMBER_JP);
        Page form = sound(party.get(path + "/milestones/new"), 200);
        String once = form.document().selectFirst("input[name=once]").val();
        Page again = party.post(
                path + "/milestones", "once", once, "titleJa", "<i>契約</i>", "dueOn", "soon", "responsible", "NEITHER");
        sound(again, 422);
        assertTrue(again.document().selectFirst("#titleJa").val().equals("<i>契約</i>"));
        String[] planned = {"once", once, "titleJa", "契約の締結", "dueOn", "2027-03-31", "responsible", "JP"};
        sound(party.post(path + "/milestones", planned), 200);
        sound(party.post(path + "/milestones", planned), 200);
        assertEquals(1, seed.facts("MILESTONE_PLANNED", path));
        assertTrue(party.page().path().startsWith("/milestones/"));
        assertEquals(
                403,
                Browser.as(Persona.FEDERATION_JP).get(path + "/milestones/new").status());
    }

    @Test
    void what_one_side_claims_the_other_confirms() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        String milestone = seed.milestone(path);
        Browser party = Browser.as(Persona.MEMBER_IN);
        Page form = sound(party.get(milestone + "/claim"), 200);
        Page again = party.post(
                milestone + "/claim",
                "version",
                version(form),
                "claimed",
                "MET",
                "metOn",
                "2026-03-31",
                "address",
                "http://example.org");
        sound(again, 422);
        assertTrue(again.has("#address[aria-invalid]"));
        sound(
                again = party.post(
                        milestone + "/claim", "version", version(form), "claimed", "MET", "metOn", "2026-03-31"),
                422);
        assertTrue(again.has("#text[aria-invalid]"));
        sound(
                party.postFile(
                        milestone + "/claim",
                        "file",
                        "契約 書.pdf",
                        "application/pdf",
                        PDF,
                        "version",
                        version(form),
                        "claimed",
                        "MET",
                        "metOn",
                        "2026-03-31",
                        "text",
                        "Signed",
                        "address",
                        "https://example.org/a"),
                200);
        assertTrue(party.page().has("[data-sign=CLAIMED]"));
        assertFalse(party.page().has("form[action$=confirmation]"));

        assertEquals(
                403,
                Browser.as(Persona.FOCAL_IN)
                        .post(milestone + "/confirmation", "version", "1")
                        .status());
        assertEquals(
                403,
                Browser.as(Persona.MEMBER_JP)
                        .post(milestone + "/confirmation", "version", "1")
                        .status());
        Browser japan = Browser.as(Persona.FOCAL_JP);
        String version = version(sound(japan.get(milestone), 200));
        assertEquals(
                409, japan.post(milestone + "/confirmation", "version", "99").status());
        sound(japan.post(milestone + "/confirmation", "version", version), 200);
        assertTrue(japan.page().has("[data-sign=CONFIRMED]"));
        assertEquals(1, seed.facts("MILESTONE_CONFIRMED", path));

        Page file = japan.get(japan.page().document().selectFirst(".files a").attr("href"));
        assertEquals(200, file.status());
        assertEquals(
                "attachment; filename=\"____.pdf\"; filename*=UTF-8''%E5%A5%91%E7%B4%84%20%E6%9B%B8.pdf",
                file.header("Content-Disposition").orElseThrow());
        assertEquals("nosniff", file.header("X-Content-Type-Options").orElseThrow());
        assertTrue(file.header("Content-Security-Policy").orElseThrow().contains("sandbox"));
        assertEquals(0, seed.facts("FILE_READ", path));
    }

    @Test
    void a_claim_is_contested_with_a_reason() {
        String milestone = seed.milestone(seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR));
        Browser india = Browser.as(Persona.FOCAL_IN);
        String version = version(sound(india.get(milestone + "/claim"), 200));
        sound(
                india.post(
                        milestone + "/claim",
                        "version",
                        version,
                        "claimed",
                        "PARTIALLY_MET",
                        "metOn",
                        "2026-03-31",
                        "text",
                        "Half"),
                200);
        Browser japan = Browser.as(Persona.FOCAL_JP);
        version = version(sound(japan.get(milestone), 200));
        Page again = japan.post(milestone + "/contest", "version", version, "reason", "");
        sound(again, 422);
        assertTrue(again.has("details[open] #reason[aria-invalid]"));
        sound(japan.post(milestone + "/contest", "version", version, "reason", "署名がない"), 200);
        assertTrue(japan.page().has("[data-sign=CONTESTED]"));
        assertTrue(japan.page().text().contains("署名がない"));
    }

    @Test
    void a_file_that_lies_about_its_type_is_refused_and_the_text_is_kept() {
        String milestone = seed.milestone(seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR));
        Browser party = Browser.as(Persona.MEMBER_IN);
        String version = version(sound(party.get(milestone + "/claim"), 200));
        byte[] page = "<!doctype html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        Page again = party.postFile(
                milestone + "/claim",
                "file",
                "report.pdf",
                "application/pdf",
                page,
                "version",
                version,
                "claimed",
                "MET",
                "metOn",
                "2026-03-31",
                "text",
                "半分の証拠");
        sound(again, 422);
        assertTrue(again.has("#file[aria-invalid]"));
        assertTrue(again.document().selectFirst("#text").val().contains("半分の証拠"));
    }

    @Test
    void a_file_of_more_than_ten_megabytes_is_refused() {
        String milestone = seed.milestone(seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR));
        Browser party = Browser.as(Persona.MEMBER_IN);
        String version = version(sound(party.get(milestone + "/claim"), 200));
        byte[] big = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, big, 0, PDF.length);
        Page again = party.postFile(
                milestone + "/claim",
                "file",
                "report.pdf",
                "application/pdf",
                big,
                "version",
                version,
                "claimed",
                "MET",
                "metOn",
                "2026-03-31",
                "text",
                "Kept");
        sound(again, 422);
        assertTrue(again.document().selectFirst("#text").val().contains("Kept"));
    }

    @Test
    void the_reading_of_a_narrow_file_is_recorded() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        Browser japan = Browser.as(Persona.FOCAL_JP);
        Page form = sound(japan.get(path + "/files/new"), 200);
        String once = form.document().selectFirst("input[name=once]").val();
        sound(
                japan.postFile(
                        path + "/files",
                        "file",
                        "note.txt",
                        "text/plain",
                        "秘".getBytes(StandardCharsets.UTF_8),
                        "once",
                        once,
                        "label",
                        "AMBER"),
                200);
        String file = japan.page().document().selectFirst(".files a").attr("href");
        assertEquals(404, Browser.visitor().get(file).status());
        assertEquals(404, Browser.as(Persona.FEDERATION_IN).get(file).status());
        assertFalse(Browser.visitor().get(path).body().contains("note.txt"));
        assertEquals(0, seed.facts("FILE_READ", path));
        assertEquals("秘", Browser.as(Persona.FOCAL_IN).get(file).body());
        assertEquals(1, seed.facts("FILE_READ", path));
    }

    @Test
    void a_file_of_ten_megabytes_goes_in_and_out_whole_and_one_more_byte_is_refused() {
        String path = seed.project(LifeCycle.IMPLEMENTATION, SharingLabel.CLEAR);
        byte[] most =
                "%PDF-1.7 ".repeat(1_200_000).substring(0, 10 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);
        Browser japan = Browser.as(Persona.FOCAL_JP);
        sound(sent(japan, path, most), 200);
        Page file = japan.get(japan.page().document().selectFirst(".files a").attr("href"));
        assertEquals("10485760", file.header("Content-Length").orElseThrow());
        assertArrayEquals(most, file.bytes());
        Page refused = sent(japan, path, Arrays.copyOf(most, most.length + 1));
        sound(refused, 422);
        assertTrue(refused.has("#file-error"), refused.text());
    }

    private static Page sent(Browser browser, String path, byte[] content) {
        String once = browser.get(path + "/files/new")
                .document()
                .selectFirst("input[name=once]")
                .val();
        return browser.postFile(
                path + "/files", "file", "ten.pdf", "application/pdf", content, "once", once, "label", "CLEAR");
    }
}
