package org.musubi.project;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.musubi.people.Audience;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.plan.PartyRole;
import org.musubi.plan.Sector;
import org.musubi.text.Bilingual;

/** Puts a project into the database, with the organisations that the cast acts for. */
@ApplicationScoped
public class Seed {

    @Inject
    EntityManager database;

    @Inject
    Organisations organisations;

    /** The path of a new project in which both sample companies take part. */
    public String project(LifeCycle lifeCycle, SharingLabel label) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Audience audience = Audience.everybody(organisation("mofa-jp", Side.JP));
            audience.label(label);
            audience.getOrganisations().add(organisation("company-jp", Side.JP));
            Project project = new Project(
                            Bilingual.of("半導体の試験ライン", "Semiconductor pilot line"),
                            Bilingual.of("試験ラインを整備する。", "A pilot line is built."),
                            sector(),
                            null,
                            Kind.BILATERAL,
                            lifeCycle,
                            audience)
                    .with(organisation("company-jp", Side.JP), PartyRole.IMPLEMENTING)
                    .with(organisation("company-in", Side.IN), PartyRole.ACCOUNTABLE);
            organisation("mea", Side.IN);
            organisation("meti", Side.JP);
            organisation("meity", Side.IN);
            organisation("keidanren", Side.JP);
            database.persist(project);
            return project.getPath();
        });
    }

    /** The path of a new milestone for which India is responsible. */
    public String milestone(String projectPath) {
        return milestone(projectPath, "Contract", "2027-03-31");
    }

    public String milestone(String projectPath, String title, String dueOn) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Project project = database.find(Project.class, key(projectPath));
            Milestone milestone = new Milestone(project, Bilingual.of(null, title), LocalDate.parse(dueOn), Side.IN);
            database.persist(milestone);
            return milestone.getPath();
        });
    }

    /** Changes a project as no act can: to stand in another time. */
    public void bend(String projectPath, String assignments) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update project set " + assignments + " where id = :id")
                        .setParameter("id", key(projectPath))
                        .executeUpdate());
    }

    public long facts(String kind, String projectPath) {
        return QuarkusTransaction.requiringNew().call(() -> database.createQuery(
                        "select count(e) from Entry e where cast(e.kind as string) = :kind and e.subjectId = :id",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("id", key(projectPath))
                .getSingleResult());
    }

    public static UUID key(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private Organisation organisation(String code, Side side) {
        Organisation organisation = organisations.coded(code).orElseGet(() -> {
            Organisation made = Organisation.verified(code, Bilingual.of(code, code), side, 10);
            database.persist(made);
            return made;
        });
        return organisation;
    }

    private Sector sector() {
        database.createNativeQuery(
                        "insert into sector (id, code, name_ja, name_en, name_ja_state, name_en_state, priority,"
                                + " position) values (gen_random_uuid(), 'semiconductors', '半導体', 'Semiconductors', 'SOURCE',"
                                + " 'SOURCE', true, 90) on conflict (code) do nothing")
                .executeUpdate();
        return database.createQuery("from Sector s where s.code = 'semiconductors'", Sector.class)
                .getSingleResult();
    }
}
