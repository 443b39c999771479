package org.musubi.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.musubi.history.Condition;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.people.Role;
import org.musubi.people.SharingLabel;
import org.musubi.plan.Sectors;
import org.musubi.project.LifeCycle;
import org.musubi.project.Project;
import org.musubi.support.Persona;

/** The sums that the database keeps are what counting would give, whatever happens to a project. */
@QuarkusTest
class TallyTest {

    private static final String SECTOR = "science";

    @Inject
    EntityManager database;

    @Inject
    Sectors sectors;

    @Inject
    Tallies tallies;

    @Inject
    Scenery scenery;

    @Test
    void sums_are_what_the_one_rule_of_visibility_counts() {
        scenery.everything(SECTOR);
        sameForEverybody();
        sumsStandAsCounted();
    }

    @Test
    void they_follow_a_project_through_all_that_can_happen_to_it() {
        Member author = scenery.member(Persona.FEDERATION_JP, Role.MEMBER);
        UUID project = scenery.project(SECTOR, LifeCycle.PIPELINE, SharingLabel.AMBER, true, author, null);
        sameForEverybody();
        UUID milestone = scenery.milestone(project, LocalDate.now(), "NONE");
        scenery.sql(
                "update project set life_cycle = 'IMPLEMENTATION', health_jp = 'AT_RISK' where id = '" + project + "'");
        scenery.sql("update milestone set proof = 'CLAIMED', status = 'MET' where id = '" + milestone + "'");
        sameForEverybody();
        audience(project, audience -> audience.label(SharingLabel.AMBER_STRICT));
        sameForEverybody();
        audience(project, audience -> audience.label(SharingLabel.RED));
        audience(project, audience -> audience.name(author.getPerson()));
        sameForEverybody();
        audience(project, audience -> audience.label(SharingLabel.CLEAR));
        sameForEverybody();
        scenery.sql("update project set sector_id = (select id from sector where code = 'ict') where id = '" + project
                + "'");
        sameForEverybody();
        scenery.sql("delete from milestone where project_id = '" + project + "'");
        scenery.sql("delete from participation where project_id = '" + project + "'");
        scenery.sql("delete from project where id = '" + project + "'");
        sameForEverybody();
        sumsStandAsCounted();
    }

    @Test
    void settling_changes_no_figure() {
        scenery.everything(SECTOR);
        Counts before = tallies.of(Member.visitor(), null);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("select cast(settle() as text)")
                .getSingleResult());
        Counts after = tallies.of(Member.visitor(), null);
        for (Measure measure : Measure.values()) {
            assertEquals(before.whole(measure), after.whole(measure));
        }
        assertEquals(
                0L,
                database.createNativeQuery(
                                "select count(*) from (select 1 from tally group by measure, sector_id, value,"
                                        + " circle, holder having count(*) > 1) twice")
                        .getSingleResult());
    }

    private void sameForEverybody() {
        List<Member> members = new ArrayList<>(List.of(Member.visitor()));
        for (Persona persona : List.of(Persona.MEMBER_IN, Persona.FEDERATION_JP, Persona.MEMBER_JP)) {
            members.add(scenery.member(persona, Role.MEMBER));
        }
        members.add(scenery.member(Persona.FOCAL_IN, Role.MEMBER, Role.FOCAL_POINT));
        members.add(scenery.member(Persona.FOCAL_IN, Role.FOCAL_POINT));
        members.add(scenery.member(Persona.ADMINISTRATOR, Role.ADMINISTRATOR));
        members.add(scenery.member(Persona.MODERATOR_JP, Role.MEMBER, Role.MODERATOR));
        for (Member member : members) {
            for (String sector : List.of(SECTOR, "ict")) {
                var its = sectors.coded(sector).orElseThrow();
                Counts counts = tallies.of(member, its);
                for (LifeCycle life : LifeCycle.values()) {
                    assertEquals(
                            counted(member, sector, "p.lifeCycle = " + life.name(), "Project p"),
                            counts.of(Measure.LIFE, its).getOrDefault(life.name(), 0L),
                            life + " for " + member.getRoles());
                }
                for (Course course : Course.values()) {
                    assertEquals(
                            counted(
                                    member,
                                    sector,
                                    course.hql().replace(":today", "local date"),
                                    "Milestone m join m.project p"),
                            counts.of(Measure.MILESTONE, its).getOrDefault(course.name(), 0L),
                            course + " for " + member.getRoles());
                }
            }
        }
    }

    private long counted(Member member, String sector, String which, String from) {
        Condition visible = Readership.of(member).over("p.audience");
        var query = database.createQuery(
                "select count(*) from " + from + " where p.sector.code = :sector and " + which + " and "
                        + visible.hql(),
                Long.class);
        visible.parameters().forEach(query::setParameter);
        return query.setParameter("sector", sector).getSingleResult();
    }

    /** Nothing is left of what was, and nothing counted twice. */
    private void sumsStandAsCounted() {
        List<?> drifted = database.createNativeQuery(
                        "select measure, value, sum(n) from (select measure, sector_id, value, circle, holder, n from tally"
                                + " where value <> '0001-01-01' and not (measure = 'DUE' and value < cast(current_date as text))"
                                + " union all select f.measure, c.sector_id, f.value, c.circle, coalesce(c.holder, '00000000-0000-0000-0000-000000000000'), -f.n from figure_now f"
                                + " join circle_now c using (project_id) where (c.circle = 'CLEAR' or f.measure not in"
                                + " ('COMMITMENT', 'REPORT')) and not (f.measure = 'DUE' and f.value < cast(current_date as text)))"
                                + " line group by measure, sector_id, value, circle, holder having sum(n) <> 0")
                .getResultList();
        assertTrue(drifted.isEmpty(), drifted.size() + " sums have drifted");
    }

    private void audience(UUID project, java.util.function.Consumer<Audience> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> change.accept(database.find(Project.class, project).getAudience()));
    }
}
