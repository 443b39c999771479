package org.musubi.project;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Organisation;
import org.musubi.plan.PartyRole;

/** An organisation in a project, with one of its roles. */
@Entity
public class Participation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private PartyRole role;

    protected Participation() {}

    Participation(Project project, Organisation organisation, PartyRole role) {
        this.project = project;
        this.organisation = organisation;
        this.role = role;
    }

    public UUID getId() {
        return id;
    }

    public Project getProject() {
        return project;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public PartyRole getRole() {
        return role;
    }
}
