package org.musubi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.dialogue.Planted;
import org.musubi.dialogue.ReviewRound;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.instrument.Instrument;
import org.musubi.instrument.Obligation;
import org.musubi.instrument.ReminderRound;
import org.musubi.people.Audience;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.people.Organisations;
import org.musubi.people.Person;
import org.musubi.people.Role;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.plan.Bodies;
import org.musubi.plan.Commitments;
import org.musubi.plan.PartyRole;
import org.musubi.plan.Sectors;
import org.musubi.project.Kind;
import org.musubi.project.LifeCycle;
import org.musubi.project.Project;
import org.musubi.source.DocumentDesk;
import org.musubi.support.Browser;
import org.musubi.support.Page;
import org.musubi.support.Persona;
import org.musubi.support.Routes;
import org.musubi.text.Bilingual;

/**
 * A project labelled RED, named to one person and addressed to nobody else, is planted with a comment, a file and a
 * proposal; then everybody walks every route. Nobody else may find a trace: no title, no key, nothing on its own address.
 */
@QuarkusTest
class CanaryTest {

    private static final String CANARY = "Kanariya-canary-" + UUID.randomUUID();

    private static final String CONFIDED = "Whisper-confided-" + UUID.randomUUID();

    @Inject
    EntityManager database;

    @Inject
    Organisations organisations;

    @Inject
    Sectors sectors;

    @Inject
    Commitments commitments;

    @Inject
    History history;

    @Inject
    ReminderRound round;

    @Inject
    ReviewRound reviews;

    @Inject
    Bodies bodies;

    private final int meeting = 1_000 + (int) (Math.random() * 8_000);
    private UUID canary;
    private String draftTitle;
    private final Set<String> planted = new LinkedHashSet<>();
    private final Set<String> tracked = new LinkedHashSet<>();

    @BeforeEach
    void plant() {
        Browser.as(Persona.FEDERATION_JP).get("/");
        canary = QuarkusTransaction.requiringNew().call(() -> {
            Person person = (Person) database.createQuery("from Person p where p.name = :name")
                    .setParameter("name", nameOf(Persona.FEDERATION_JP))
                    .getSingleResult();
            var organisation = organisations.coded("keidanren").orElseThrow();
            Member named = Member.of(person, organisation, List.of(organisation), Set.of(Role.MEMBER));
            Project project = new Project(
                            Bilingual.of(CANARY, CANARY),
                            Bilingual.of(CANARY, CANARY),
                            sectors.coded("semiconductors").orElseThrow(),
                            commitments.referredTo("FS2025-08").orElseThrow(),
                            Kind.BILATERAL,
                            LifeCycle.PIPELINE,
                            Audience.draft(SharingLabel.RED, named))
                    .with(organisation, PartyRole.IMPLEMENTING)
                    .with(organisations.coded("cii").orElseThrow(), PartyRole.IMPLEMENTING);
            database.persist(project);
            database.persist(project.talk());
            history.record(Fact.of(FactKind.PROJECT_CREATED, project.subject(), named.as(Capacity.MEMBER)));
            return project.getId();
        });
        planted.add(canary.toString());
        oblige();
        meet();
        var author = Browser.as(Persona.FEDERATION_JP);
        commentOnParagraph(author);
        draft();
        comment(author);
        file(author);
        propose(author);
        track(author);
        measure(author);
        book(author);
    }

    /** A result with an indicator, its baseline and a period. */
    private void measure(Browser author) {
        sent(author, "/projects/" + canary + "/results", "type", "OUTPUT");
        String result = "/results/" + single("select cast(id as text) from result where project_id = '" + canary + "'");
        String indicator = sent(author, result + "/indicators", "measure", "QUALITATIVE", "direction", "UP")
                .path();
        author.post(indicator + "/baseline", "version", "0", "statedFor", "2025", "wordingEn", CANARY);
        author.post(
                indicator + "/periods",
                "version",
                "1",
                "once",
                UUID.randomUUID().toString(),
                "startsOn",
                "2026-04-01",
                "endsOn",
                "2027-03-31",
                "wordingEn",
                CANARY);
        String period = "/periods/"
                + single("select cast(id as text) from indicator_period where indicator_id = '"
                        + indicator.replace("/indicators/", "") + "'");
        assertTrue(author.get(indicator).body().contains(CANARY));
        tracked.addAll(List.of(
                result + "/edit",
                result + "/indicators/new",
                result + "/withdrawal",
                indicator,
                indicator + "/edit",
                indicator + "/baseline",
                indicator + "/periods/new",
                period + "/actual",
                period + "/target"));
    }

    /** A transaction with proof and a budget line. */
    private void book(Browser author) {
        String path = "/projects/" + canary;
        String transaction = sent(
                        author,
                        path + "/transactions",
                        "type",
                        "DISBURSEMENT",
                        "provider",
                        "keidanren",
                        "receiver",
                        "cii",
                        "amount",
                        "987654321",
                        "currency",
                        "JPY",
                        "madeOn",
                        "2026-05-01",
                        "label",
                        "RED")
                .path();
        assertTrue(author.get(transaction).body().contains(CANARY));
        sent(
                author,
                path + "/budget",
                "status",
                "INDICATIVE",
                "amount",
                "987654321",
                "currency",
                "INR",
                "startsOn",
                "2026-04-01",
                "endsOn",
                "2027-03-31",
                "label",
                "RED");
        String line = "/budget-lines/"
                + single("select cast(id as text) from budget_line where project_id = '" + canary + "'");
        assertTrue(author.get(path + "/budget").body().contains(CANARY));
        tracked.addAll(List.of(
                transaction,
                transaction + "/replacement",
                transaction + "/reversal",
                line + "/revision",
                line + "/withdrawal"));
    }

    /** An obligation for the named person alone, with a reminder of it. */
    private void oblige() {
        planted.add(QuarkusTransaction.requiringNew().call(() -> {
            Person person = (Person) database.createQuery("from Person p where p.name = :name")
                    .setParameter("name", nameOf(Persona.FEDERATION_JP))
                    .getSingleResult();
            var organisation = organisations.coded("keidanren").orElseThrow();
            Member named = Member.of(person, organisation, List.of(organisation), Set.of(Role.MEMBER));
            Instrument instrument = database.createQuery(
                            "select i from Instrument i where i.origin.ref = 'FS2025-06'", Instrument.class)
                    .getSingleResult();
            Obligation obligation = new Obligation(
                            Bilingual.of(CANARY, CANARY),
                            organisation,
                            Side.JP,
                            CANARY,
                            LocalDate.now().plusDays(10),
                            Audience.draft(SharingLabel.RED, named))
                    .arisingFrom(instrument, CANARY);
            database.persist(obligation);
            history.record(obligation.entered(named));
            return obligation.getId().toString();
        }));
        round.raise(Clock.systemUTC());
    }

    /** A session for the named person alone, with an item, an outcome and a deliverable. */
    private void meet() {
        planted.addAll(QuarkusTransaction.requiringNew().call(() -> {
            Person person = (Person) database.createQuery("from Person p where p.name = :name")
                    .setParameter("name", nameOf(Persona.FEDERATION_JP))
                    .getSingleResult();
            var organisation = organisations.coded("keidanren").orElseThrow();
            Member named = Member.of(person, organisation, List.of(organisation), Set.of(Role.MEMBER));
            Planted session = Planted.in(
                    database,
                    bodies.coded("private-sector-dialogue").orElseThrow(),
                    meeting,
                    Audience.draft(SharingLabel.RED, named),
                    CANARY,
                    named);
            history.record(session.session().drafted(named));
            return session.keys();
        }));
        reviews.raise(Clock.systemUTC());
    }

    private void comment(Browser author) {
        String conversation = single("select cast(conversation_id as text) from project where id = '" + canary + "'");
        author.post(
                "/conversations/" + conversation + "/comments",
                "body",
                CANARY,
                "language",
                "EN",
                "label",
                "RED",
                "once",
                UUID.randomUUID().toString());
        planted.add(single("select cast(id as text) from comment where conversation_id = '" + conversation + "'"));
        planted.add(conversation);
    }

    private void file(Browser author) {
        byte[] text = CANARY.getBytes(StandardCharsets.UTF_8);
        var page = author.postFile(
                "/projects/" + canary + "/files",
                "file",
                CANARY + ".txt",
                "text/plain",
                text,
                "label",
                "RED",
                "once",
                UUID.randomUUID().toString());
        assertEquals(200, page.status(), page.text());
        planted.add(single("select cast(id as text) from attachment where project_id = '" + canary + "'"));
    }

    private void propose(Browser author) {
        String steps = author.post("/proposals", "once", UUID.randomUUID().toString())
                .path()
                .replace("/what", "");
        author.post(steps + "/what", "sequence", "1", "titleJa", CANARY, "titleEn", CANARY, "sector", "semiconductors");
        var saved = author.post(
                steps + "/who",
                "sequence",
                "1",
                "kind",
                "BILATERAL",
                "label",
                "RED",
                "organisation",
                "cii",
                "role",
                "IMPLEMENTING");
        assertEquals(200, saved.status());
        author.post(steps + "/where/typing", "sequence", "1", "placeName", CANARY);
        planted.add(steps.replace("/proposals/", "").replace("/steps", ""));
        var furnished = author.postFile(
                steps.replace("/steps", "/files"),
                "file",
                CANARY + ".txt",
                "text/plain",
                CANARY.getBytes(StandardCharsets.UTF_8),
                "once",
                UUID.randomUUID().toString());
        tracked.add(furnished.document().selectFirst("main .rows a[download]").attr("href"));
    }

    /** A milestone for which one that everybody may read waits, a phase, a risk and a report. */
    private void track(Browser author) {
        String path = "/projects/" + canary;
        String milestone = sent(author, path + "/milestones", "dueOn", "2027-03-31", "responsible", "JP")
                .path();
        String risk = sent(
                        author,
                        path + "/risks",
                        "likelihood",
                        "HIGH",
                        "impact",
                        "HIGH",
                        "owner",
                        "cii",
                        "state",
                        "OPEN")
                .path();
        sent(author, path + "/phases", "start", "2027-01-04", "end", "2027-03-31");
        sent(author, path + "/reports", "health", "ON_TRACK", "period", "2026-11");
        String phase = "/phases/" + single("select cast(id as text) from phase where project_id = '" + canary + "'");
        String open = QuarkusTransaction.requiringNew().call(() -> {
            var organisation = organisations.coded("keidanren").orElseThrow();
            Project project = new Project(
                            Bilingual.of("待つ案件", "Project that waits"),
                            Bilingual.of(null, null),
                            sectors.coded("semiconductors").orElseThrow(),
                            null,
                            Kind.BILATERAL,
                            LifeCycle.PIPELINE,
                            Audience.everybody(organisation))
                    .with(organisation, PartyRole.IMPLEMENTING);
            database.persist(project);
            return project.getPath();
        });
        String waiting = author.post(
                        open + "/milestones",
                        "once",
                        UUID.randomUUID().toString(),
                        "titleEn",
                        "Waits",
                        "dueOn",
                        "2027-03-31",
                        "responsible",
                        "JP")
                .path();
        var linked = author.post(waiting + "/predecessors", "address", milestone);
        assertTrue(linked.body().contains(CANARY), linked.text());
        tracked.addAll(List.of(
                milestone,
                milestone + "/claim",
                milestone + "/predecessors",
                risk,
                risk + "/revision",
                phase,
                phase + "/dates",
                phase + "/gate",
                open,
                waiting));
    }

    private Page sent(Browser author, String address, String... more) {
        author.get("/projects/" + canary);
        List<String> fields = new ArrayList<>(List.of(more));
        fields.addAll(List.of(
                "once",
                UUID.randomUUID().toString(),
                "version",
                single("select version from project where id = '" + canary + "'")));
        for (String field : List.of("title", "description", "response", "narrative", "note")) {
            fields.addAll(List.of(field + "Ja", CANARY, field + "En", CANARY));
        }
        Page page = author.post(address, fields.toArray(String[]::new));
        assertEquals(200, page.status(), page.text());
        return page;
    }

    private String single(String query) {
        return database.createNativeQuery(query).getSingleResult().toString();
    }

    @Test
    void the_named_person_reads_it() {
        assertTrue(Browser.as(Persona.FEDERATION_JP)
                .get("/projects/" + canary)
                .body()
                .contains(CANARY));
        assertTrue(Browser.as(Persona.FEDERATION_JP).get("/projects").body().contains(CANARY));
        assertTrue(Browser.as(Persona.FEDERATION_JP).get("/proposals").body().contains(CANARY));
        assertTrue(Browser.as(Persona.FEDERATION_JP).get("/obligations").body().contains(CANARY));
        assertTrue(Browser.as(Persona.FEDERATION_JP)
                .get("/bodies/private-sector-dialogue/sessions/" + meeting)
                .body()
                .contains(CANARY));
        assertEquals(9, planted.size());
    }

    @Test
    void nobody_else_finds_a_trace_on_any_route() {
        Set<String> addresses = addresses();
        assertTrue(addresses.size() > 60, "routes found: " + addresses);
        List<String> traces = new ArrayList<>();
        for (String address : addresses) {
            walk("visitor", Browser.visitor(), address, traces);
            for (Persona persona : Persona.values()) {
                if (persona != Persona.FEDERATION_JP) {
                    walk(persona.name(), Browser.as(persona), address, traces);
                }
            }
        }
        assertEquals(List.of(), traces);
    }

    @Test
    void only_the_named_person_finds_it_and_nobody_else_sees_it_counted() {
        Browser.as(Persona.FEDERATION_JP).get("/");
        var own = Browser.as(Persona.FEDERATION_JP).get("/search?q=" + CANARY);
        assertTrue(own.document().select(".found > li").size() >= 4, own.text());
        for (Persona persona : Persona.values()) {
            if (persona != Persona.FEDERATION_JP) {
                var page = Browser.as(persona).get("/search?q=Kanariya");
                assertTrue(page.has(".empty") && !page.has(".facet, .found"), persona + " finds " + page.text());
                var red = Browser.as(persona).get("/search?q=Kanariya&label=RED&sector=semiconductors");
                assertTrue(red.has(".empty") && !red.has(".facet, .found"), persona + " finds " + red.text());
            }
        }
    }

    @Test
    void its_own_address_is_the_same_as_one_that_never_was() {
        for (Persona persona : Persona.values()) {
            if (persona != Persona.FEDERATION_JP) {
                var there = Browser.as(persona).get("/projects/" + canary);
                var never = Browser.as(persona).get("/projects/" + UUID.randomUUID());
                assertEquals(404, there.status(), persona.name());
                assertEquals(
                        never.document().selectFirst("main").text(),
                        there.document().selectFirst("main").text());
            }
        }
    }

    @Test
    void a_person_named_later_reads_it_until_removed_and_nobody_else_does() {
        var originator = Browser.as(Persona.FEDERATION_JP);
        Browser.as(Persona.FEDERATION_IN).get("/");
        var form = originator.get("/projects/" + canary + "/readers");
        assertEquals(200, form.status(), form.text());
        String version = form.document().selectFirst("main input[name=version]").val();
        String person = form.document().select("#person option").stream()
                .filter(option -> option.text().equals(nameOf(Persona.FEDERATION_IN)))
                .findFirst()
                .orElseThrow()
                .val();
        assertFalse(form.text().contains(nameOf(Persona.FOCAL_IN)), "only people whom the originator may know");
        assertEquals(
                422,
                originator
                        .post("/projects/" + canary + "/readers", "version", version, "person", canary.toString())
                        .status());
        originator.post("/projects/" + canary + "/readers", "version", version, "person", person);
        for (Persona persona : Persona.values()) {
            boolean named = persona == Persona.FEDERATION_JP || persona == Persona.FEDERATION_IN;
            var page = Browser.as(persona).get("/projects/" + canary);
            assertEquals(named ? 200 : 404, page.status(), persona.name());
        }
        assertEquals(
                403,
                Browser.as(Persona.FEDERATION_IN)
                        .get("/projects/" + canary + "/readers")
                        .status());
        version = originator
                .get("/projects/" + canary + "/readers")
                .document()
                .selectFirst("main input[name=version]")
                .val();
        var kept = originator.post(
                "/projects/" + canary + "/readers/removal",
                "version",
                version,
                "person",
                single("select cast(id as text) from person where name = '" + nameOf(Persona.FEDERATION_JP) + "'"));
        assertEquals(422, kept.status(), "somebody of the originator stays");
        originator.post("/projects/" + canary + "/readers/removal", "version", version, "person", person);
        assertEquals(
                404,
                Browser.as(Persona.FEDERATION_IN).get("/projects/" + canary).status());
    }

    private void walk(String who, Browser browser, String address, List<String> traces) {
        var page = browser.get(address);
        String body = page.body();
        assertFalse(page.status() >= 500, address + " answers " + page.status() + " to " + who);
        boolean foreign = body.contains(CANARY)
                || body.contains(CONFIDED) && !who.startsWith("FOCAL")
                || body.contains(draftTitle) && !who.equals(Persona.ADMINISTRATOR.name())
                || body.contains(canary.toString()) && !address.contains(canary.toString());
        if (foreign) {
            traces.add(who + " at " + address);
        }
    }

    /** Every route, with each planted key where a key is asked for, and with the codes of what surrounds it. */
    private Set<String> addresses() {
        Set<String> filled = new LinkedHashSet<>();
        String instrument = single("select i.code from instrument i join commitment c on c.id = i.origin_id"
                + " where c.ref = 'FS2025-06'");
        for (String route : Routes.pages()) {
            if (!route.equals("/sign-in") && !route.equals("/signed-in")) {
                String address = route.replace("/sectors/{code}", "/sectors/semiconductors")
                        .replace("{ref}", "FS2025-08")
                        .replace("/documents/{code}", "/documents/FS2025")
                        .replace("{edition}", "1")
                        .replace("{number}", "8")
                        .replace("{language}", "ja")
                        .replace("{block}", "1")
                        .replace("/organisations/{code}", "/organisations/keidanren")
                        .replace("/templates/{sector}", "/templates/semiconductors")
                        .replace("/instruments/{code}", "/instruments/" + instrument)
                        .replace("/bodies/{code}", "/bodies/private-sector-dialogue")
                        .replace("{number}", String.valueOf(meeting))
                        .replace("/parties/{code}", "/parties/keidanren");
                planted.forEach(key -> filled.add(address.replaceAll("\\{\\w+}", key)));
            }
        }
        filled.addAll(tracked);
        filled.add("/projects?organisation=keidanren");
        filled.add("/projects?commitment=FS2025-08");
        filled.add("/projects?attention=CONTRADICTED");
        filled.add("/projects?sector=semiconductors");
        filled.add("/projects?q=Kanariya");
        filled.add("/obligations?instrument=" + instrument);
        filled.add("/obligations?state=DUE_SOON");
        filled.add("/proposals?sector=semiconductors");
        filled.add("/search?q=Kanariya&sort=NEWEST");
        filled.add("/search?label=RED");
        filled.add("/history?subject=" + canary);
        for (String part : List.of("what", "who", "where", "money", "evidence", "preview")) {
            planted.forEach(key -> filled.add("/proposals/" + key + "/steps/" + part));
        }
        return filled;
    }

    /** What everybody may read may be talked about in confidence, to be read by the focal points. */
    private void commentOnParagraph(Browser author) {
        String conversation = single("select cast(p.conversation_id as text) from paragraph p"
                + " join document_edition e on e.id = p.edition_id where p.number = '8' and e.number = 1"
                + " and e.wording = 'RESTATED'");
        author.post(
                "/conversations/" + conversation + "/comments",
                "body",
                CONFIDED,
                "language",
                "EN",
                "label",
                "RED",
                "once",
                UUID.randomUUID().toString());
    }

    /** The draft of a document, seen by administrators alone until it is published. */
    private void draft() {
        draftTitle = "Sample declaration " + DocumentDesk.code();
        String code = draftTitle.replace("Sample declaration ", "");
        byte[] text = DocumentDesk.fixture("ja").getBytes(StandardCharsets.UTF_8);
        tracked.add(DocumentDesk.draft(Browser.as(Persona.ADMINISTRATOR), code, "ja", text)
                .path());
    }

    private static String nameOf(Persona persona) {
        return Browser.as(persona)
                .get("/acting-for")
                .document()
                .selectFirst(".who__person b")
                .text();
    }
}
