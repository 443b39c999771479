package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.support.Persona.ADMINISTRATOR;
import static org.musubi.support.Persona.FEDERATION_IN;
import static org.musubi.support.Persona.FOCAL_IN;
import static org.musubi.support.Persona.FOCAL_JP;
import static org.musubi.support.Persona.MEMBER_JP;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.paper.Press;
import org.musubi.paper.Sheet;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;
import org.musubi.text.Digest;

/** Each submission leaves a printed copy that anybody who may read the version can take and check. */
@QuarkusTest
class SubmittedCopyTest {

    @BeforeEach
    void plan() {
        Plan.ready();
    }

    @Test
    void a_submission_leaves_a_copy_in_both_languages() throws IOException {
        String path = Desk.submitted("AMBER");
        Page copy = copyFor(MEMBER_JP, path);
        assertEquals("application/pdf", copy.header("Content-Type").orElse(""));
        try (var document = Loader.loadPDF(copy.bytes())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("半導体人材を共同で育成する。"), text);
            assertTrue(text.contains("Train semiconductor engineers together."), text);
            assertTrue(text.contains("TLP:AMBER"), text);
            assertTrue(text.contains("提出された第3版"), text);
            assertTrue(text.contains("Version 3 as submitted"), text);
            assertTrue(text.contains("二国間") && text.contains("Bilateral"), text);
            String hash = Desk.one(
                    "select hash from proposal_version where proposal_id = cast(:key as uuid) order by number desc limit 1",
                    Desk.key(path));
            assertTrue(text.contains(hash), text);
        }
    }

    @Test
    void the_digest_on_the_page_is_that_of_the_copy() {
        String path = Desk.submitted("GREEN");
        String digest = HexFormat.of()
                .formatHex(Digest.sha256().digest(copyFor(FOCAL_IN, path).bytes()));
        assertTrue(Browser.as(FOCAL_IN).get(path + "/versions").text().contains(digest));
        assertTrue(Browser.as(FOCAL_IN)
                .language("ja")
                .get(path + "/versions")
                .text()
                .contains("提出時の控え"));
    }

    @Test
    void a_second_submission_leaves_a_second_copy() {
        String path = Desk.submitted("AMBER");
        Desk.act(FOCAL_JP, path, "screening");
        Desk.act(FOCAL_JP, path, "return", "reason", "Name the place");
        Desk.act(MEMBER_JP, path, "submission");
        assertEquals(2, links(MEMBER_JP, path).size());
    }

    @Test
    void the_copy_is_there_for_whom_the_version_is() {
        String path = Desk.submitted("AMBER");
        String copy = links(MEMBER_JP, path).get(0);
        assertEquals(404, Browser.as(FEDERATION_IN).get(copy).status());
        assertEquals(404, Browser.as(ADMINISTRATOR).get(copy).status());
        assertEquals(404, Browser.visitor().get(copy).status());
        assertEquals(
                404,
                Browser.as(MEMBER_JP)
                        .get(copy.replace(Desk.key(copy), Desk.key(path)))
                        .status());
        assertEquals(200, Browser.as(FOCAL_JP).get(copy).status());
    }

    @Test
    void reading_above_green_is_a_fact() {
        String amber = Desk.submitted("AMBER");
        copyFor(FOCAL_JP, amber);
        assertEquals(1, Desk.facts("FILE_READ", Desk.key(amber)));
        String green = Desk.submitted("GREEN");
        copyFor(FOCAL_JP, green);
        assertEquals(0, Desk.facts("FILE_READ", Desk.key(green)));
    }

    @Test
    void without_a_copy_there_is_no_submission() {
        String path = Desk.draft("AMBER");
        Press whole = Arc.container().instance(Press.class).get();
        QuarkusMock.installMockForInstance(
                new Press() {
                    @Override
                    public byte[] print(Instant dated, Sheet... sheets) {
                        throw new IllegalStateException("out of paper");
                    }
                },
                whole);
        assertEquals(500, Desk.act(MEMBER_JP, path, "submission").status());
        assertEquals("DRAFT", Desk.stage(path));
        assertEquals(0, Desk.facts("PROPOSAL_SUBMITTED", Desk.key(path)));
    }

    @Test
    void nothing_changes_a_copy() {
        Desk.submitted("AMBER");
        for (String change :
                new String[] {"update proposal_submission_paper set bytes = ''", "delete from proposal_submission"}) {
            assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew()
                    .run(() -> Arc.container()
                            .instance(EntityManager.class)
                            .get()
                            .createNativeQuery(change)
                            .executeUpdate()));
        }
    }

    @Test
    void versions_are_compared_in_words() {
        Browser author = Browser.as(MEMBER_JP);
        String path = Desk.draft("AMBER");
        Draft.called("Other")
                .with("kind", "UNILATERAL")
                .with("kindReason", "export control")
                .by("company-jp", "FUNDING", "company-in", "IMPLEMENTING")
                .savedTo(author, path, Part.WHO);
        String english = author.get(path + "/versions?from=3&to=4").text();
        assertTrue(english.contains("Unilateral") && english.contains("(Funding)"), english);
        assertFalse(english.contains("UNILATERAL"));
        String japanese =
                author.language("ja").get(path + "/versions?from=3&to=4").text();
        assertTrue(japanese.contains("一国による措置"), japanese);
        assertFalse(japanese.contains("company-jp FUNDING"));
    }

    private static Page copyFor(Persona persona, String path) {
        Page copy = Browser.as(persona).get(links(persona, path).get(0));
        assertEquals(200, copy.status());
        return copy;
    }

    private static List<String> links(Persona persona, String path) {
        return Browser.as(persona)
                .get(path + "/versions")
                .document()
                .select("a[href*=/copies/]")
                .eachAttr("href");
    }
}
