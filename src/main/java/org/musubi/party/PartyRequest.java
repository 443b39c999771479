package org.musubi.party;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.plan.PartyRole;
import org.musubi.project.Project;
import org.musubi.project.Signature;

/** An organisation asks for a role in a project; those who decide over its side accept or, with a reason, decline. */
@Entity
public class PartyRequest {

    /** How it was answered. */
    public enum Outcome {
        ACCEPTED,
        DECLINED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    private PartyRole role;
    private String words;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String answerReason;
    private Instant answeredAt;

    @Embedded
    private Signature by;

    @Version
    private int version;

    protected PartyRequest() {}

    PartyRequest(Project project, PartyRole role, String words, Member by) {
        this.project = project;
        this.role = role;
        this.words = words;
        this.by = Signature.of(by);
    }

    Fact made(Member member) {
        return fact(FactKind.PARTY_REQUESTED, member).with("reason", words);
    }

    /** @throws IllegalStateException if it is answered already */
    void accept() {
        answer(Outcome.ACCEPTED, null);
    }

    /** @throws IllegalStateException if it is answered already */
    Fact decline(String reason, Member member) {
        answer(Outcome.DECLINED, reason);
        return fact(FactKind.PARTY_REQUEST_DECLINED, member).with("reason", reason);
    }

    /** By those who decide over organisations of its side; over the accountable role by a focal point alone. */
    public boolean answerableBy(Member member) {
        return isOpen()
                && project.getPartyRights().admissibleBy(getOrganisation(), member)
                && (role != PartyRole.ACCOUNTABLE || project.getPartyRights().accountableBy(getOrganisation(), member));
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isDeclined() {
        return outcome == Outcome.DECLINED;
    }

    public String act(String name) {
        return "/party-requests/" + id + "/" + name;
    }

    public UUID getId() {
        return id;
    }

    public Project getProject() {
        return project;
    }

    /** The organisation that asks, and asks for itself. */
    public Organisation getOrganisation() {
        return by.getOrganisation();
    }

    public PartyRole getRole() {
        return role;
    }

    public String getWords() {
        return words;
    }

    /** Why it is declined; null otherwise. */
    public String getAnswerReason() {
        return answerReason;
    }

    public Signature getBy() {
        return by;
    }

    public int getVersion() {
        return version;
    }

    private void answer(Outcome given, String reason) {
        if (!isOpen()) {
            throw new IllegalStateException("already answered");
        }
        outcome = given;
        answerReason = reason;
        answeredAt = Instant.now();
    }

    private Fact fact(FactKind kind, Member member) {
        return Fact.of(kind, project.subject(), Signature.actor(member))
                .with("organisation", getOrganisation().getCode())
                .with("role", String.valueOf(role.code()))
                .about(getOrganisation().getName());
    }
}
