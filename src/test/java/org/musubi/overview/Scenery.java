package org.musubi.overview;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.people.Person;
import org.musubi.people.Role;
import org.musubi.people.SharingLabel;
import org.musubi.plan.Commitments;
import org.musubi.plan.PartyRole;
import org.musubi.plan.Places;
import org.musubi.plan.Sectors;
import org.musubi.project.Kind;
import org.musubi.project.LifeCycle;
import org.musubi.project.Project;
import org.musubi.support.Browser;
import org.musubi.support.Persona;
import org.musubi.text.Bilingual;

/** Puts projects of every label and state, with milestones, into the database, so that there is something to count. */
@ApplicationScoped
class Scenery {

    @Inject
    EntityManager database;

    @Inject
    Organisations organisations;

    @Inject
    Sectors sectors;

    @Inject
    Places places;

    @Inject
    Commitments commitments;

    /** A member who takes part for an organisation, as the database knows the person. */
    Member member(Persona persona, Role... roles) {
        String name = Browser.as(persona)
                .get("/acting-for")
                .document()
                .selectFirst(".who__person b")
                .text();
        return QuarkusTransaction.requiringNew().call(() -> {
            Person person = (Person) database.createQuery("from Person p where p.name = :name")
                    .setParameter("name", name)
                    .getSingleResult();
            Organisation organisation = organisations
                    .coded(persona.organisations().iterator().next())
                    .orElseThrow();
            return Member.of(person, organisation, List.of(organisation), java.util.Set.of(roles));
        });
    }

    /** A project of a sector; its audience names both sample companies and, if RED, the author alone. */
    UUID project(String sector, LifeCycle life, SharingLabel label, boolean opened, Member author, String place) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Audience audience = Audience.draft(label, author);
            if (opened) {
                audience.open();
            }
            if (label != SharingLabel.RED) {
                audience.name(List.of(organisations.coded("company-in").orElseThrow()));
            }
            String title = label + " " + UUID.randomUUID();
            Project project = new Project(
                            Bilingual.of("計数 " + title, "Counted " + title),
                            Bilingual.of(null, null),
                            sectors.coded(sector).orElseThrow(),
                            commitments.referredTo("FS2025-44").orElseThrow(),
                            Kind.BILATERAL,
                            life,
                            audience)
                    .at(place == null ? null : places.coded(place).orElseThrow(), null)
                    .planned(LocalDate.of(2026, 4, 1), LocalDate.of(2028, 3, 31), null, null)
                    .with(organisations.coded("company-jp").orElseThrow(), PartyRole.IMPLEMENTING)
                    .with(organisations.coded("company-in").orElseThrow(), PartyRole.IMPLEMENTING);
            database.persist(project);
            database.persist(project.talk());
            return project.getId();
        });
    }

    /** A milestone of a project with any proof. */
    UUID milestone(UUID project, LocalDate due, String proof) {
        String status = proof.equals("NONE") ? "SCHEDULED" : proof.equals("CONTESTED") ? "NOT_MET" : "MET";
        UUID id = UUID.randomUUID();
        sql(
                "insert into milestone (id, project_id, title_ja, title_en, title_ja_state, title_en_state, due_on, responsible,"
                        + " status, proof) values ('" + id + "', '" + project + "', '節目', 'Step " + id
                        + "', 'SOURCE', 'SOURCE', '" + due + "', 'JP', '" + status + "', '" + proof + "')");
        return id;
    }

    int sql(String statement) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(statement).executeUpdate());
    }

    /** One project of each label, opened and not, with milestones in every course; in one sector. */
    void everything(String sector) {
        Member author = member(Persona.FEDERATION_JP, Role.MEMBER);
        LifeCycle[] lives = LifeCycle.values();
        int at = 0;
        for (SharingLabel label : SharingLabel.values()) {
            for (boolean opened : new boolean[] {true, false}) {
                UUID project = project(
                        sector,
                        lives[at++ % lives.length],
                        label,
                        opened,
                        author,
                        opened ? "IN-GJ" : at > 4 ? "JP-13" : null);
                sql("update project set health_jp = '" + (opened ? "AT_RISK" : "OFF_TRACK")
                        + "', health_in = 'ON_TRACK' where id = '" + project + "'");
                milestone(project, LocalDate.now().minusDays(1), "NONE");
                milestone(project, LocalDate.now(), "NONE");
                milestone(project, LocalDate.now().plusYears(1), "NONE");
                for (String proof : List.of("CLAIMED", "CONFIRMED", "CONTESTED")) {
                    milestone(project, LocalDate.of(2026, 6, 30), proof);
                }
            }
        }
    }
}
