package org.musubi.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.text.Bilingual;

/** Somebody who has signed in; keyed by issuer and subject, never by name or mail (ASVS 10.5.2). */
@Entity
public class Person {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String issuer;
    private String subject;
    private String name;
    private String email;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "person_organisation",
            joinColumns = @JoinColumn(name = "person_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    @OrderBy("code")
    private Set<Organisation> organisations = new LinkedHashSet<>();

    private Instant firstSeenAt;
    private Instant suspendedAt;

    @Version
    private int version;

    protected Person() {}

    public Person(String issuer, String subject) {
        this.issuer = issuer;
        this.subject = subject;
        this.firstSeenAt = Instant.now();
    }

    /** Takes over what the token says; returns whether anything differed. */
    boolean mirror(String newName, String newEmail, List<String> newRoles, List<Organisation> newOrganisations) {
        Set<Organisation> their = new LinkedHashSet<>(newOrganisations);
        if (Objects.equals(name, newName)
                && Objects.equals(email, newEmail)
                && roles.equals(newRoles)
                && organisations.equals(their)) {
            return false;
        }
        name = newName;
        email = newEmail;
        roles = new ArrayList<>(newRoles);
        organisations.clear();
        organisations.addAll(their);
        return true;
    }

    /**
     * Keeps the person out from the next request on; nothing of his or hers is lost.
     *
     * @throws IllegalStateException if already suspended
     */
    public Fact suspend(String reason, Actor by) {
        if (suspendedAt != null) {
            throw new IllegalStateException("already suspended");
        }
        suspendedAt = Instant.now();
        return Fact.of(FactKind.PERSON_SUSPENDED, subject(), by).with("reason", reason);
    }

    /** @throws IllegalStateException if not suspended */
    public Fact restore(String reason, Actor by) {
        if (suspendedAt == null) {
            throw new IllegalStateException("not suspended");
        }
        suspendedAt = null;
        return Fact.of(FactKind.PERSON_RESTORED, subject(), by).with("reason", reason);
    }

    public Subject subject() {
        return new Subject(SubjectType.PERSON, id, Bilingual.of(name, name), getPath(), null);
    }

    /** By an administrator, but nobody locks himself or herself out. */
    public boolean suspendableBy(Member member) {
        return member.isAdministrator() && !member.is(this) && !isSuspended();
    }

    public boolean restorableBy(Member member) {
        return member.isAdministrator() && isSuspended();
    }

    /** The roles that mean something here; others of the realm are left out. */
    public List<Role> getKnownRoles() {
        return roles.stream().flatMap(name -> Role.named(name).stream()).toList();
    }

    /** Whether he or she may take part for some verified organisation. */
    public boolean takesPart() {
        return !isSuspended()
                && getKnownRoles().contains(Role.MEMBER)
                && organisations.stream().anyMatch(Organisation::mayTakePart);
    }

    public String getPath() {
        return "/people/" + id;
    }

    public String getSuspensionPath() {
        return getPath() + "/suspension";
    }

    public String getRestorationPath() {
        return getPath() + "/restoration";
    }

    public Instant getSuspendedAt() {
        return suspendedAt;
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    public UUID getId() {
        return id;
    }

    public String getIssuer() {
        return issuer;
    }

    public String getSubject() {
        return subject;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public List<String> getRoles() {
        return List.copyOf(roles);
    }

    public Set<Organisation> getOrganisations() {
        return organisations;
    }

    public Instant getFirstSeenAt() {
        return firstSeenAt;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person that
                && Objects.equals(getIssuer(), that.getIssuer())
                && Objects.equals(getSubject(), that.getSubject());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getIssuer(), getSubject());
    }
}
