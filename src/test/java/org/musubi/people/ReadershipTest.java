package org.musubi.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.musubi.history.Condition;
import org.musubi.text.Bilingual;

/** The rule of who may read: as a table, and alike in memory and in the database. */
@QuarkusTest
class ReadershipTest {

    @Inject
    EntityManager database;

    private Organisation companyJp;
    private Organisation companyIn;
    private Organisation ministryJp;
    private Organisation ministryIn;
    private Organisation secretariat;

    private Member author;
    private Member colleague;
    private Member otherCompany;
    private Member official;
    private Member focalPoint;
    private Member moderator;
    private Member administrator;
    private Member auditor;
    private Member newcomer;

    @Test
    @TestTransaction
    void each_label_has_its_readers() {
        bringTheCast();
        assertReaders(
                SharingLabel.CLEAR,
                "visitor newcomer otherCompany official focalPoint moderator administrator auditor");
        assertReaders(SharingLabel.GREEN, "otherCompany official focalPoint moderator administrator auditor");
        assertReaders(SharingLabel.AMBER, "official focalPoint moderator");
        assertReaders(SharingLabel.AMBER_STRICT, "focalPoint");
        assertReaders(SharingLabel.RED, "focalPoint");
    }

    @Test
    @TestTransaction
    void a_draft_is_for_its_organisations_and_a_red_one_for_its_author() {
        bringTheCast();
        for (SharingLabel label : SharingLabel.values()) {
            Audience draft = persisted(Audience.draft(label, author));
            for (Member member : everybody()) {
                boolean reads = member == author || member == colleague && label != SharingLabel.RED;
                assertEquals(reads, readsBothWays(member, draft), label + " draft by " + nameOf(member));
            }
        }
    }

    @Test
    @TestTransaction
    void something_red_that_is_not_addressed_to_focal_points_is_for_the_named_alone() {
        bringTheCast();
        Audience red = Audience.draft(SharingLabel.RED, author);
        red.name(official.getPerson());
        persisted(red);
        for (Member member : everybody()) {
            assertEquals(member == author || member == official, readsBothWays(member, red), nameOf(member));
        }
    }

    private void assertReaders(SharingLabel label, String names) {
        Audience audience = Audience.draft(label, author);
        audience.open();
        persisted(audience);
        Set<String> readers = Set.of(names.split(" "));
        for (Member member : everybody()) {
            boolean ours = member == author || member == colleague && label != SharingLabel.RED;
            boolean expected = ours || readers.contains(nameOf(member));
            assertEquals(expected, readsBothWays(member, audience), label + " by " + nameOf(member));
        }
    }

    private boolean readsBothWays(Member member, Audience audience) {
        boolean inMemory = audience.readableBy(member);
        Condition rule = Readership.of(member).over("a");
        var query = database.createQuery(
                        "select count(a) from Audience a where a.id = :id and " + rule.hql(), Long.class)
                .setParameter("id", audience.getId());
        rule.parameters().forEach(query::setParameter);
        assertEquals(inMemory ? 1L : 0L, query.getSingleResult(), "memory and database differ for " + nameOf(member));
        return inMemory;
    }

    private Audience persisted(Audience audience) {
        database.persist(audience);
        database.flush();
        return audience;
    }

    private List<Member> everybody() {
        List<Member> all = new ArrayList<>(List.of(
                author, colleague, otherCompany, official, focalPoint, moderator, administrator, auditor, newcomer));
        all.add(Member.visitor());
        return all;
    }

    private String nameOf(Member member) {
        return member.isVisitor() ? "visitor" : member.getPerson().getName();
    }

    private void bringTheCast() {
        companyJp = organisation("t-company-jp", Side.JP, 70);
        companyIn = organisation("t-company-in", Side.IN, 70);
        ministryJp = organisation("t-ministry-jp", Side.JP, 10);
        ministryIn = organisation("t-ministry-in", Side.IN, 10);
        secretariat = organisation("t-secretariat", Side.NEITHER, 10);
        author = member("author", companyJp, Role.MEMBER);
        colleague = member("colleague", companyJp, Role.MEMBER);
        otherCompany = member("otherCompany", companyIn, Role.MEMBER);
        official = member("official", ministryIn, Role.MEMBER);
        focalPoint = member("focalPoint", ministryIn, Role.MEMBER, Role.FOCAL_POINT);
        moderator = member("moderator", ministryJp, Role.MEMBER, Role.MODERATOR);
        administrator = member("administrator", secretariat, Role.ADMINISTRATOR);
        auditor = member("auditor", secretariat, Role.AUDITOR);
        newcomer = Member.of(person("newcomer"), companyJp, List.of(companyJp), Set.of());
    }

    private Organisation organisation(String code, Side side, int type) {
        Organisation organisation = Organisation.verified(code, Bilingual.of(code, code), side, type);
        database.persist(organisation);
        return organisation;
    }

    private Member member(String name, Organisation organisation, Role... roles) {
        return Member.of(person(name), organisation, List.of(organisation), EnumSet.copyOf(List.of(roles)));
    }

    private Person person(String name) {
        Person person = new Person("test", UUID.randomUUID().toString());
        person.mirror(name, null, List.of(), List.of());
        database.persist(person);
        return person;
    }
}
