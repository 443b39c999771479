package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.support.Persona.FEDERATION_IN;
import static org.musubi.support.Persona.FOCAL_JP_2;
import static org.musubi.support.Persona.MEMBER_IN;
import static org.musubi.support.Persona.MEMBER_JP;
import static org.musubi.support.Persona.MODERATOR_JP;
import static org.musubi.support.Persona.NEWCOMER;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** Writing together with people of other organisations. */
@QuarkusTest
class AuthorsTest {

    private final String title = "Together " + UUID.randomUUID();
    private Browser founder;
    private String path;

    @BeforeEach
    void draft() {
        Plan.ready();
        founder = Browser.as(MEMBER_JP);
        path = Draft.called(title)
                .by("company-jp", "IMPLEMENTING", "meity", "IMPLEMENTING")
                .savedBy(founder);
    }

    @Test
    void an_invited_person_accepts_writes_and_leaves() {
        Browser guest = Browser.as(FEDERATION_IN);
        assertEquals(200, invite(FEDERATION_IN).status());
        assertTrue(founder.page().text().contains("Invited"));
        assertTrue(guest.get("/proposals").has("a[href=/drafts#invitations]"));
        Page waiting = guest.get("/drafts");
        assertTrue(waiting.text().contains(title) && waiting.text().contains(nameOf(MEMBER_JP)), waiting.text());
        assertEquals(404, guest.get(path).status(), "before the acceptance only the title is shown");
        assertEquals(200, answer(guest, "acceptance").status());
        assertTrue(guest.get(path).text().contains(title));
        assertTrue(guest.get("/drafts").has("a[href=" + path + "/steps]"));
        assertEquals(
                200, Draft.called(title + " B").savedTo(guest, path, Part.WHAT).status());
        assertTrue(founder.get(path).text().contains(title + " B"));
        assertTrue(guest.get(path).text().contains("Only the founder’s organisation submits or withdraws"));
        assertEquals(403, guest.post(path + "/submission", "version", "0").status());
        assertEquals(403, guest.post(path + "/withdrawal", "version", "0").status());
        assertEquals(
                403, guest.post(path + "/authors", "person", key(MEMBER_IN)).status());
        assertEquals("/drafts", leave(guest).path());
        assertEquals(404, guest.get(path).status());
        assertEquals(1, facts("INVITATION_SENT"));
        assertEquals(1, facts("INVITATION_ACCEPTED"));
        assertEquals(1, facts("AUTHOR_LEFT"));
    }

    @Test
    void a_person_is_asked_once_at_a_time() {
        assertEquals(200, invite(FEDERATION_IN).status());
        Page again = invite(FEDERATION_IN);
        assertEquals(422, again.status());
        assertTrue(again.text().contains("invited already"));
        answer(Browser.as(FEDERATION_IN), "refusal");
        assertEquals(1, facts("INVITATION_DECLINED"));
        assertEquals(404, Browser.as(FEDERATION_IN).get(path).status());
        assertEquals(200, invite(FEDERATION_IN).status(), "who declined may be asked again");
        answer(Browser.as(FEDERATION_IN), "acceptance");
        assertEquals(422, invite(FEDERATION_IN).status());
    }

    @Test
    void oneself_and_those_who_may_not_are_refused() {
        assertTrue(invite(MEMBER_JP).text().contains("can write this proposal already"));
        assertEquals(422, invite(NEWCOMER).status());
        assertEquals(422, invite(Persona.ADMINISTRATOR).status());
        assertEquals(
                422,
                founder.post(path + "/authors", "person", UUID.randomUUID().toString())
                        .status());
        assertEquals(422, founder.post(path + "/authors", "person", "nobody").status());
        assertEquals(422, founder.post(path + "/authors").status());
        assertEquals(0, facts("INVITATION_SENT"));
    }

    @Test
    void only_the_founder_invites() {
        assertEquals(
                404,
                Browser.as(FEDERATION_IN)
                        .post(path + "/authors", "person", key(MEMBER_IN))
                        .status());
        assertEquals(
                403,
                Browser.as(Persona.FOCAL_IN_2)
                        .post(path + "/authors", "person", key(MEMBER_IN))
                        .status());
        assertEquals(403, Browser.as(Persona.FOCAL_IN_2).get(path + "/authors").status());
    }

    @Test
    void a_cancelled_invitation_cannot_be_accepted() {
        invite(FEDERATION_IN);
        var form = Browser.as(FEDERATION_IN).get("/drafts").document().selectFirst("form[action$=/acceptance]");
        String action = form.attr("action");
        String version = form.selectFirst("input[name=version]").val();
        Page authors = founder.get(path + "/authors");
        var cancel = authors.document().selectFirst("form[action$=/cancellation]");
        assertEquals(
                200,
                founder.post(
                                cancel.attr("action"),
                                "version",
                                cancel.selectFirst("input[name=version]").val())
                        .status());
        assertEquals(
                409, Browser.as(FEDERATION_IN).post(action, "version", version).status());
        assertEquals(403, Browser.as(FEDERATION_IN).post(action, "version", "1").status());
        assertEquals(404, Browser.as(FEDERATION_IN).get(path).status());
        assertFalse(Browser.as(FEDERATION_IN).get("/drafts").text().contains(title));
        assertEquals(1, facts("INVITATION_CANCELLED"));
    }

    @Test
    void nobody_answers_for_another() {
        invite(FEDERATION_IN);
        String action = Browser.as(FEDERATION_IN)
                .get("/drafts")
                .document()
                .selectFirst("form[action$=/acceptance]")
                .attr("action");
        assertEquals(404, Browser.as(MODERATOR_JP).post(action, "version", "0").status());
        assertEquals(403, founder.post(action, "version", "0").status());
        assertEquals(
                404, Browser.as(MODERATOR_JP).post("/invitations/x/acceptance").status());
    }

    @Test
    void acceptance_opens_the_draft_to_the_organisation_but_under_red_to_the_person_alone() {
        invite(FOCAL_JP_2);
        assertEquals(404, Browser.as(MODERATOR_JP).get(path).status());
        answer(Browser.as(FOCAL_JP_2), "acceptance");
        assertEquals(200, Browser.as(MODERATOR_JP).get(path).status());
        assertEquals(403, Browser.as(MODERATOR_JP).get(path + "/steps/what").status(), "reads, but does not write");
        Draft.called(title)
                .with("label", "RED")
                .by("company-jp", "IMPLEMENTING")
                .savedTo(founder, path, Part.WHO);
        assertEquals(404, Browser.as(MODERATOR_JP).get(path).status());
        assertEquals(200, Browser.as(FOCAL_JP_2).get(path + "/steps/what").status());
    }

    @Test
    void a_co_author_does_not_choose_the_readers() {
        invite(FEDERATION_IN);
        Browser guest = Browser.as(FEDERATION_IN);
        answer(guest, "acceptance");
        assertFalse(guest.get(path + "/steps/who").has("input[name=label]"));
        Page refused = Draft.called(title).with("label", "CLEAR").savedTo(guest, path, Part.WHO);
        assertEquals(422, refused.status());
        assertEquals(
                200,
                Draft.called(title)
                        .without("label")
                        .savedTo(guest, path, Part.WHO)
                        .status());
    }

    @Test
    void a_reader_asks_to_write_and_the_founder_answers() {
        Browser reader = Browser.as(Persona.FOCAL_IN_2);
        assertTrue(reader.get(path).has("form[action$=/authors/request]"));
        assertEquals(
                404, Browser.as(FEDERATION_IN).post(path + "/authors/request").status());
        assertEquals(403, founder.post(path + "/authors/request").status());
        assertTrue(reader.post(path + "/authors/request").text().contains("has not answered yet"));
        assertEquals(403, reader.post(path + "/authors/request").status());
        assertEquals(422, invite(Persona.FOCAL_IN_2).status(), "who asked need not be invited");
        assertEquals(403, reader.post(decision("grant"), "version", "0").status());
        assertEquals(200, founder.post(decision("denial"), "version", "0").status());
        assertEquals(403, reader.get(path + "/steps/what").status());
        assertEquals(200, reader.post(path + "/authors/request").status(), "after a refusal one may ask again");
        String grant = decision("grant");
        assertEquals(200, founder.post(grant, "version", "0").status());
        assertEquals(409, founder.post(grant, "version", "0").status());
        assertEquals(200, reader.get(path + "/steps/what").status());
        assertEquals(2, facts("ACCESS_REQUESTED"));
        assertEquals(1, facts("ACCESS_REFUSED"));
        assertEquals(1, facts("ACCESS_GRANTED"));
    }

    private String decision(String act) {
        return founder.get(path + "/authors")
                .document()
                .selectFirst("form[action$=/" + act + "]")
                .attr("action");
    }

    @Test
    void people_are_chosen_by_organisation() {
        Page page = founder.get(path + "/authors?organisation=cii");
        assertTrue(page.text().contains(nameOf(FEDERATION_IN)), page.text());
        assertFalse(page.text().contains(nameOf(MEMBER_IN)));
        assertEquals(
                200,
                founder.language("ja")
                        .get(path + "/authors?organisation=%00&after=x")
                        .status());
        founder.language("en");
    }

    private Page invite(Persona persona) {
        return founder.post(path + "/authors", "person", key(persona));
    }

    private Page answer(Browser guest, String act) {
        Page drafts = guest.get("/drafts");
        var row = drafts.document().select("#invitations li").stream()
                .filter(one -> one.text().contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(drafts.text()));
        var form = row.selectFirst("form[action$=/" + act + "]");
        return guest.post(
                form.attr("action"),
                "version",
                form.selectFirst("input[name=version]").val());
    }

    private Page leave(Browser guest) {
        var form = guest.get(path + "/authors").document().selectFirst("main form[action$=/leaving]");
        return guest.post(
                form.attr("action"),
                "version",
                form.selectFirst("input[name=version]").val());
    }

    private static String nameOf(Persona persona) {
        return Browser.as(persona)
                .get("/acting-for")
                .document()
                .selectFirst(".who__person b")
                .text();
    }

    private static String key(Persona persona) {
        return one("select cast(id as text) from person where name = :what", nameOf(persona))
                .toString();
    }

    private long facts(String kind) {
        return ((Number) one(
                        "select count(*) from history_entry where kind = '" + kind
                                + "' and subject_id = cast(:what as uuid) and organisation_id is not null",
                        path.substring(path.lastIndexOf('/') + 1)))
                .longValue();
    }

    private static Object one(String sql, String what) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container()
                .instance(EntityManager.class)
                .get()
                .createNativeQuery(sql)
                .setParameter("what", what)
                .getSingleResult());
    }
}
