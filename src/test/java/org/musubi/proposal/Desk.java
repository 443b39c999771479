package org.musubi.proposal;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;

/** Brings proposals to the stage that a test of the desk begins at, through the pages. */
public final class Desk {

    private Desk() {}

    /** One that every reader of the portal's pages may see, with a decision held back. */
    public static String proposalForTour() {
        Plan.ready();
        String path = submitted("GREEN");
        act(Persona.FOCAL_JP, path, "screening");
        act(Persona.FOCAL_JP, path, "forwarding");
        act(Persona.FOCAL_JP, path, "holding", "outcome", "ACCEPTED");
        return path;
    }

    /** The address of an announcement of what is held back about a proposal. */
    public static String announcementOf(String path) {
        String held = one(
                "select cast(id as text) from proposal_held_decision where proposal_id = cast(:key as uuid)",
                key(path));
        return Browser.as(Persona.FOCAL_JP)
                .post("/desk/announcements", "decision", held)
                .path();
    }

    /** The address of an amendment that waits for its answer. */
    public static String amendmentTo(String path) {
        return Browser.as(Persona.MEMBER_IN)
                .post(
                        path + "/amendments",
                        "base",
                        "1",
                        "titleJa",
                        "別の題",
                        "titleEn",
                        "Another title",
                        "summaryEn",
                        "Another wording.",
                        "propose",
                        "yes")
                .path();
    }

    static String draft(String label) {
        return Draft.called("Desk " + UUID.randomUUID()).with("label", label).savedBy(Browser.as(Persona.MEMBER_JP));
    }

    static String submitted() {
        return submitted("AMBER");
    }

    static String submitted(String label) {
        String path = draft(label);
        act(Persona.MEMBER_JP, path, "submission");
        return path;
    }

    static String inReview() {
        String path = submitted();
        act(Persona.FOCAL_JP, path, "screening");
        act(Persona.FOCAL_JP, path, "forwarding");
        return path;
    }

    static Page act(Persona persona, String path, String act, String... fields) {
        Browser browser = Browser.as(persona);
        String[] all = new String[fields.length + 2];
        all[0] = "version";
        all[1] = version(path);
        System.arraycopy(fields, 0, all, 2, fields.length);
        return browser.post(path + "/" + act, all);
    }

    static String version(String path) {
        return one("select cast(version as text) from proposal where id = cast(:key as uuid)", key(path));
    }

    static String stage(String path) {
        return one("select stage from proposal where id = cast(:key as uuid)", key(path));
    }

    static String key(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** One value of the database as text; null where there is none. */
    static String one(String sql, String key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = Arc.container()
                    .instance(EntityManager.class)
                    .get()
                    .createNativeQuery(sql)
                    .setParameter("key", key)
                    .getResultList();
            return rows.isEmpty() ? null : String.valueOf(rows.get(0));
        });
    }

    static long facts(String kind, String subject) {
        return Long.parseLong(one(
                "select count(*) from history_entry where kind = '" + kind + "' and subject_id = cast(:key as uuid)",
                subject));
    }
}
