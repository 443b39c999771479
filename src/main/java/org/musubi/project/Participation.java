package org.musubi.project;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Organisation;
import org.musubi.plan.PartyRole;

/** An organisation in a project, with one of its roles and the days between which it has it. Never deleted. */
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
    private LocalDate since;
    private LocalDate until;
    private String leavingReason;
    private String contactPost;

    protected Participation() {}

    Participation(Project project, Organisation organisation, PartyRole role) {
        this.project = project;
        this.organisation = organisation;
        this.role = role;
    }

    /** One that begins while the project runs. */
    Participation(Project project, Organisation organisation, PartyRole role, LocalDate since, String contactPost) {
        this(project, organisation, role);
        this.since = since;
        this.contactPost = contactPost;
    }

    void end(LocalDate day, String reason) {
        until = day;
        leavingReason = reason;
    }

    void contactedAt(String post) {
        contactPost = post;
    }

    /** Whether the organisation has the role now. */
    public boolean isCurrent() {
        return until == null;
    }

    /** Whether it counts for the balance of the sides now. */
    public boolean isDelivering() {
        return isCurrent() && role.delivers();
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

    /** The day on which it took the role; null for one that it has had from the beginning. */
    public LocalDate getSince() {
        return since;
    }

    /** The day on which the role ended; null while it has it. */
    public LocalDate getUntil() {
        return until;
    }

    /** Why the role ended; null while it has it. */
    public String getLeavingReason() {
        return leavingReason;
    }

    /** The office that answers for the organisation, by post and never by name; null where nobody stated one. */
    public String getContactPost() {
        return contactPost;
    }
}
