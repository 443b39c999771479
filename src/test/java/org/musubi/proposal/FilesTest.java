package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.support.Persona.FEDERATION_IN;
import static org.musubi.support.Persona.FOCAL_IN;
import static org.musubi.support.Persona.FOCAL_JP;
import static org.musubi.support.Persona.MEMBER_IN;
import static org.musubi.support.Persona.MEMBER_JP;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.file.Bombs;
import org.musubi.file.FakeClamd;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** Files that support a proposal. */
@QuarkusTest
class FilesTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String HOST = "musubi.scan.clamd.host";
    private static final String PORT = "musubi.scan.clamd.port";

    private Browser author;
    private String path;

    @BeforeEach
    void draft() {
        Plan.ready();
        author = Browser.as(MEMBER_JP);
        path = Draft.called("Files " + UUID.randomUUID()).savedBy(author);
    }

    @AfterEach
    void noScanner() {
        System.clearProperty(HOST);
        System.clearProperty(PORT);
    }

    @Test
    void a_file_is_read_by_the_readers_of_the_proposal_and_nobody_else() {
        Page added = add("Study 調査.pdf", PDF);
        assertEquals(200, added.status());
        String file = added.document().selectFirst("main a[href*=/files/]").attr("href");
        assertEquals(1, facts("FILE_ADDED"));
        Page read = Browser.as(MEMBER_IN).get(file);
        assertEquals("%PDF-1.7", read.body().substring(0, 8));
        assertTrue(read.header("Content-Disposition").orElse("").startsWith("attachment"));
        assertEquals(1, facts("FILE_READ"), "AMBER is watched");
        assertEquals(404, Browser.as(FEDERATION_IN).get(file).status());
        assertEquals(404, Browser.as(FOCAL_JP).get(file).status());
        assertEquals(404, Browser.visitor().get(file).status());
        assertTrue(Browser.as(MEMBER_IN).get(path).text().contains("Study 調査.pdf"));
        assertTrue(author.get(path + "/steps/preview").text().contains("Study 調査.pdf"));
        assertTrue(author.get(path + "/steps/evidence").text().contains("Study 調査.pdf"));
        String other = Draft.called("Other " + UUID.randomUUID()).savedBy(author);
        assertEquals(404, author.get(file.replace(path, other)).status(), "not through another proposal");
    }

    @ParameterizedTest
    @CsvSource({
        "letter.exe, This type of file cannot be attached",
        "letter.pdf, This type of file cannot be attached",
        "letter.docx, This type of file cannot be attached",
    })
    void what_is_not_what_it_says_is_refused(String name, String message) {
        Page refused = add(name, "MZ nothing of the kind".getBytes(StandardCharsets.US_ASCII));
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains(message), refused.text());
        assertEquals(0, facts("FILE_ADDED"));
    }

    @Test
    void an_empty_field_is_refused() {
        assertEquals(422, add("empty.pdf", new byte[0]).status());
    }

    @Test
    void what_is_too_big_is_refused_and_the_limit_named() {
        byte[] big = new byte[11 * 1024 * 1024];
        System.arraycopy(PDF, 0, big, 0, PDF.length);
        Page refused = add("big.pdf", big);
        assertEquals(413, refused.status());
        assertTrue(refused.text().contains("larger than 10 MB"), refused.text());
        Page beyond = author.language("ja")
                .postFile(path + "/files", "file", "big.pdf", "application/pdf", new byte[13 * 1024 * 1024]);
        assertEquals(413, beyond.status());
        author.language("en");
    }

    @Test
    void bombs_are_refused_with_a_message() {
        for (String language : new String[] {"en", "ja"}) {
            author.language(language);
            Page word = add("bomb.docx", Bombs.word(520));
            assertEquals(422, word.status());
            assertTrue(word.text().contains("500 MB"), word.text());
            assertEquals(422, add("bomb.pdf", Bombs.pdf(520)).status());
        }
        author.language("en");
    }

    @Test
    void only_so_many_files() {
        for (int i = 0; i < 10; i++) {
            assertEquals(200, add(i + ".pdf", PDF).status());
        }
        Page refused = add("11.pdf", PDF);
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("At most 10 files"), refused.text());
        String removal =
                refused.document().selectFirst("form[action$=/removal]").attr("action");
        assertEquals(200, author.post(removal).status());
        assertEquals(404, author.get(removal.replace("/removal", "")).status());
        assertEquals(404, author.post(removal).status());
        assertEquals(1, facts("FILE_REMOVED"));
        assertEquals(200, add("11.pdf", PDF).status());
    }

    @Test
    void a_form_sent_twice_adds_one_file() {
        String once = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            author.postFile(path + "/files", "file", "once.pdf", "application/pdf", PDF, "once", once);
        }
        assertEquals(1, facts("FILE_ADDED"));
    }

    @Test
    void only_those_who_write_add_and_only_while_they_write() {
        assertEquals(403, add(Browser.as(MEMBER_IN), "a.pdf", PDF).status());
        assertEquals(404, add(Browser.as(FEDERATION_IN), "a.pdf", PDF).status());
        assertEquals(403, Browser.as(MEMBER_IN).get(path + "/files").status());
        String removal = add("a.pdf", PDF)
                .document()
                .selectFirst("form[action$=/removal]")
                .attr("action");
        assertEquals(403, Browser.as(MEMBER_IN).post(removal).status());
        act(MEMBER_JP, "submission");
        assertEquals(403, add("b.pdf", PDF).status());
        assertEquals(403, author.post(removal).status());
        assertTrue(Browser.as(FOCAL_JP).get(path).text().contains("a.pdf"));
    }

    @Test
    void with_acceptance_the_files_go_to_the_project() {
        add("Agreed.pdf", PDF);
        act(MEMBER_JP, "submission");
        act(FOCAL_JP, "screening");
        act(FOCAL_JP, "forwarding");
        act(FOCAL_JP, "sign-off");
        Page accepted = act(FOCAL_IN, "sign-off");
        String project = accepted.document().selectFirst("a[href^=/projects/]").attr("href");
        Page seen = Browser.as(MEMBER_IN).get(project);
        var file = seen.document().select("a[href^=/files/]").stream()
                .filter(link -> link.text().equals("Agreed.pdf"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(seen.text()));
        assertEquals(200, Browser.as(MEMBER_IN).get(file.attr("href")).status());
        assertEquals(404, Browser.as(FEDERATION_IN).get(file.attr("href")).status());
        try (var daemon = FakeClamd.finding("virus")) {
            System.setProperty(HOST, "127.0.0.1");
            System.setProperty(PORT, String.valueOf(daemon.port()));
            Page refused = author.postFile(
                    project + "/files",
                    "file",
                    "sick.pdf",
                    "application/pdf",
                    "%PDF-1.7\nvirus\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
                    "label",
                    "AMBER",
                    "once",
                    UUID.randomUUID().toString());
            assertEquals(422, refused.status(), "the files of a project are scanned too");
        }
    }

    @Test
    void a_scanner_that_is_set_is_asked() {
        try (var daemon = FakeClamd.finding("virus")) {
            System.setProperty(HOST, "127.0.0.1");
            System.setProperty(PORT, String.valueOf(daemon.port()));
            assertEquals(200, add("clean.pdf", PDF).status());
            long before = infected();
            Page refused = add("sick.pdf", "%PDF-1.7\nvirus\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
            assertEquals(422, refused.status());
            assertTrue(refused.text().contains("A virus was found"), refused.text());
            assertFalse(refused.text().contains("sick.pdf"));
            assertEquals(before + 1, infected());
        }
        Page later = add("late.pdf", PDF);
        assertEquals(422, later.status());
        assertTrue(later.text().contains("try again later"), later.text());
        assertEquals(1, facts("FILE_ADDED"));
    }

    private Page add(String name, byte[] bytes) {
        return add(author, name, bytes);
    }

    private Page add(Browser browser, String name, byte[] bytes) {
        return browser.postFile(
                path + "/files",
                "file",
                name,
                "application/octet-stream",
                bytes,
                "once",
                UUID.randomUUID().toString());
    }

    private Page act(Persona persona, String act) {
        Browser browser = Browser.as(persona);
        var field = browser.get(path).document().selectFirst("input[name=version]");
        return browser.post(path + "/" + act, "version", field == null ? "0" : field.val());
    }

    private long facts(String kind) {
        return count("select count(*) from history_entry where kind = '" + kind + "' and cast(subject_id as text) = '"
                + path.substring(path.lastIndexOf('/') + 1) + "'");
    }

    private static long infected() {
        return count(
                "select count(*) from history_entry where kind = 'FILE_INFECTED' and detail ->> 'virus' = 'Test-Virus'");
    }

    private static long count(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) Arc.container()
                        .instance(EntityManager.class)
                        .get()
                        .createNativeQuery(sql)
                        .getSingleResult())
                .longValue());
    }
}
