package org.musubi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.discussion.Comment;
import org.musubi.discussion.ReportReason;
import org.musubi.file.TextReader;
import org.musubi.history.Actor;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.people.Role;
import org.musubi.people.SharingLabel;
import org.musubi.people.Standing;
import org.musubi.plan.PartyRole;
import org.musubi.plan.Sectors;
import org.musubi.project.Kind;
import org.musubi.project.LifeCycle;
import org.musubi.project.Project;
import org.musubi.support.Browser;
import org.musubi.support.Cast;
import org.musubi.support.Page;
import org.musubi.support.Persona;
import org.musubi.text.Bilingual;

/** Every way in which something changes, and what the search finds of it afterwards. */
@QuarkusTest
class SearchIndexTest {

    @Inject
    EntityManager database;

    @Inject
    Organisations organisations;

    @Inject
    Sectors sectors;

    @Inject
    TextReader reader;

    @Inject
    Rebuild rebuild;

    private String word;

    @BeforeEach
    void chooseWord() {
        word = newWord();
    }

    @Test
    void a_new_project_is_found_and_a_rephrased_one_by_its_new_words_alone() {
        UUID id = project(SharingLabel.CLEAR);
        assertEquals(List.of("/projects/" + id), found(Browser.visitor(), word));
        String other = newWord();
        change(id, project -> project.reword(Bilingual.of("題", other), project.getSummary(), someone()));
        assertEquals(List.of(), found(Browser.visitor(), word));
        assertEquals(List.of("/projects/" + id), found(Browser.visitor(), other));
    }

    @Test
    void what_was_rolled_back_is_not_found() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    persist(SharingLabel.CLEAR);
                    database.flush();
                    throw new IllegalStateException("no");
                }));
        assertEquals(List.of(), found(Browser.visitor(), word));
    }

    @Test
    void a_party_that_joins_is_found_with_the_project() {
        UUID id = project(SharingLabel.CLEAR);
        assertEquals(List.of(), found(Browser.visitor(), word + " Yazaki"));
        change(id, project -> project.with(organisation("yazaki"), PartyRole.FUNDING));
        assertEquals(List.of("/projects/" + id), found(Browser.visitor(), word + " Yazaki"));
    }

    @Test
    void a_state_is_found_as_it_is_now() {
        UUID id = project(SharingLabel.CLEAR);
        assertEquals(1, found(Browser.visitor(), word + "&state=PIPELINE").size());
        QuarkusTransaction.requiringNew().run(() -> {
            Project project = database.find(Project.class, id);
            database.createQuery("update Project p set p.placeName = null where p = :p")
                    .setParameter("p", project)
                    .executeUpdate();
            project.at(null, "Kyoto" + word);
        });
        assertEquals(List.of("/projects/" + id), found(Browser.visitor(), "Kyoto" + word));
    }

    @Test
    void a_narrowed_label_is_obeyed_at_once() {
        UUID id = project(SharingLabel.CLEAR);
        change(id, project -> project.getAudience().label(SharingLabel.AMBER_STRICT));
        assertEquals(List.of(), found(Browser.visitor(), word));
        assertEquals(List.of(), found(Browser.as(Persona.FEDERATION_IN), word));
        assertEquals(List.of("/projects/" + id), found(Browser.as(Persona.MEMBER_JP), word));
        assertEquals(List.of("/projects/" + id), found(Browser.as(Persona.FOCAL_IN), word));
    }

    @Test
    void a_comment_is_found_until_it_is_hidden_or_deleted() {
        String comment = comment(Persona.MEMBER_JP, "CLEAR");
        assertEquals(List.of("/comments/" + comment), found(Browser.visitor(), word));
        QuarkusTransaction.requiringNew().run(() -> database.find(Comment.class, UUID.fromString(comment))
                .hide(ReportReason.values()[0], "because", Actor.portal()));
        assertEquals(List.of(), found(Browser.visitor(), word));
        assertEquals(List.of(), found(Browser.as(Persona.MODERATOR_JP), word));
        QuarkusTransaction.requiringNew().run(() -> database.find(Comment.class, UUID.fromString(comment))
                .restore("fit", Actor.portal()));
        assertEquals(List.of("/comments/" + comment), found(Browser.visitor(), word));
        Browser.as(Persona.MEMBER_JP).post("/comments/" + comment + "/deletion", "version", "2");
        assertEquals(List.of(), found(Browser.visitor(), word));
    }

    @Test
    void an_edited_comment_is_found_by_what_it_says_now() {
        String comment = comment(Persona.MEMBER_JP, "CLEAR");
        String other = newWord();
        Page edited = Browser.as(Persona.MEMBER_JP)
                .post("/comments/" + comment + "/edits", "body", other, "language", "EN", "version", "0");
        assertEquals(200, edited.status());
        assertEquals(List.of(), found(Browser.visitor(), word));
        assertEquals(List.of("/comments/" + comment), found(Browser.visitor(), other));
    }

    @Test
    void a_comment_for_fewer_readers_is_found_by_them_alone() {
        String comment = comment(Persona.MEMBER_JP, "AMBER_STRICT");
        assertEquals(List.of(), found(Browser.visitor(), word));
        assertEquals(List.of(), found(Browser.as(Persona.FEDERATION_IN), word));
        assertEquals(List.of("/comments/" + comment), found(Browser.as(Persona.MEMBER_JP), word));
    }

    @Test
    void a_draft_is_found_by_its_own_organisation() {
        Browser author = Browser.as(Persona.MEMBER_JP);
        String steps = author.post("/proposals", "once", UUID.randomUUID().toString())
                .path()
                .replace("/what", "");
        author.post(steps + "/what", "sequence", "1", "titleJa", "案 " + word, "titleEn", word, "sector", "ict");
        String proposal = steps.replace("/steps", "");
        assertEquals(List.of(proposal), found(author, word));
        assertEquals(List.of(), found(Browser.as(Persona.MEMBER_IN), word));
        assertEquals(List.of(), found(Browser.as(Persona.FOCAL_JP), word));
    }

    @Test
    void an_organisation_is_found_once_it_is_verified() {
        UUID id = QuarkusTransaction.requiringNew().call(() -> {
            Organisation organisation = Organisation.pending(word);
            organisations.persist(organisation);
            return organisation.getId();
        });
        assertEquals(List.of(), found(Browser.visitor(), word));
        QuarkusTransaction.requiringNew()
                .run(() -> organisations.findById(id).become(Standing.VERIFIED, "known", Actor.portal()));
        assertEquals(List.of("/organisations/" + word), found(Browser.visitor(), word));
    }

    @Test
    void the_text_inside_a_file_is_found_by_its_readers() {
        UUID id = project(SharingLabel.CLEAR);
        byte[] text = ("水素の輸送試験 " + word + "x").getBytes(StandardCharsets.UTF_8);
        Page added = Browser.as(Persona.MEMBER_JP)
                .postFile(
                        "/projects/" + id + "/files",
                        "file",
                        "notes.txt",
                        "text/plain",
                        text,
                        "label",
                        "AMBER_STRICT",
                        "once",
                        UUID.randomUUID().toString());
        assertEquals(200, added.status(), added.text());
        readAll();
        assertEquals(1, found(Browser.as(Persona.MEMBER_JP), word + "x").size());
        assertEquals(1, found(Browser.as(Persona.MEMBER_JP), word + "x 水素").size());
        assertEquals(List.of(), found(Browser.visitor(), word + "x"));
        assertEquals(List.of(), found(Browser.as(Persona.FEDERATION_IN), word + "x"));
    }

    @Test
    void a_rebuild_finds_everything_again_and_drops_what_is_no_more() {
        UUID id = project(SharingLabel.CLEAR);
        UUID ghost = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from search_document where id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            database.createNativeQuery(
                            "insert into search_document (id, kind, path, title_en, title_ja_state, title_en_state, japan,"
                                    + " india, in_ja, in_en, terms, title_terms, digest, changed_at, checked_at) values (:id, 'PROJECT', '/x', 'x',"
                                    + " 'MISSING', 'SOURCE', true, true, true, true, '', '', '', now(), now())")
                    .setParameter("id", ghost)
                    .executeUpdate();
        });
        assertEquals(List.of(), found(Browser.visitor(), word));
        assertTrue(rebuild.run() > 100);
        assertEquals(List.of("/projects/" + id), found(Browser.visitor(), word));
        assertEquals(
                0L,
                database.createQuery("select count(d) from SearchDocument d where d.id = :id", Long.class)
                        .setParameter("id", ghost)
                        .getSingleResult());
    }

    @Test
    void the_last_change_is_kept_by_a_rebuild() {
        UUID id = project(SharingLabel.CLEAR);
        var before = changedAt(id);
        rebuild.run();
        assertEquals(before, changedAt(id));
        change(id, project -> project.reword(Bilingual.of("別", word), project.getSummary(), someone()));
        assertTrue(changedAt(id).isAfter(before));
    }

    private Instant changedAt(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> database.createQuery(
                        "select d.changedAt from SearchDocument d where d.id = :id", Instant.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    private Member someone() {
        return Cast.member(organisation("company-jp"), Role.MEMBER);
    }

    private void readAll() {
        while (reader.readNext()) {
            assertFalse(Thread.interrupted());
        }
    }

    private UUID project(SharingLabel label) {
        return QuarkusTransaction.requiringNew().call(() -> persist(label).getId());
    }

    private Project persist(SharingLabel label) {
        Audience audience = Audience.everybody(organisation("company-jp"));
        audience.label(label);
        audience.name(List.of(organisation("company-jp"), organisation("company-in")));
        Project project = new Project(
                        Bilingual.of("試験 " + word, "Trial " + word),
                        Bilingual.of(null, null),
                        sectors.coded("clean-energy").orElseThrow(),
                        null,
                        Kind.BILATERAL,
                        LifeCycle.PIPELINE,
                        audience)
                .with(organisation("company-jp"), PartyRole.IMPLEMENTING)
                .with(organisation("company-in"), PartyRole.IMPLEMENTING);
        database.persist(project);
        database.persist(project.talk());
        return project;
    }

    private void change(UUID id, Consumer<Project> act) {
        QuarkusTransaction.requiringNew().run(() -> act.accept(database.find(Project.class, id)));
    }

    private String comment(Persona author, String label) {
        String said = word;
        word = newWord();
        UUID id = project(SharingLabel.CLEAR);
        word = said;
        String conversation = single("select cast(conversation_id as text) from project where id = '" + id + "'");
        Page page = Browser.as(author)
                .post(
                        "/conversations/" + conversation + "/comments",
                        "body",
                        word,
                        "language",
                        "EN",
                        "label",
                        label,
                        "once",
                        UUID.randomUUID().toString());
        assertEquals(200, page.status(), page.text());
        return single("select cast(id as text) from comment where conversation_id = '" + conversation + "'");
    }

    private String single(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(query).getSingleResult().toString());
    }

    private Organisation organisation(String code) {
        return organisations.coded(code).orElseThrow();
    }

    /** The addresses that somebody finds. */
    private static List<String> found(Browser browser, String question) {
        Page page = browser.get("/search?q=" + question.replace(" ", "+"));
        assertEquals(200, page.status());
        return page.document().select("main:not(:has(.notice)) .found a").eachAttr("href");
    }

    /** A word that stands nowhere else. */
    private static String newWord() {
        return "w"
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .chars()
                        .mapToObj(c -> String.valueOf((char) ('a' + Character.digit(c, 16))))
                        .collect(Collectors.joining());
    }
}
