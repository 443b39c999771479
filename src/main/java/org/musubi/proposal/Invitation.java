package org.musubi.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;

/**
 * An invitation to write a proposal together. Whoever is invited sees the title and who invites; the draft itself opens
 * with the acceptance, and with it to the organisation for which it was accepted. A reader of the draft may also ask by
 * himself or herself; then the founder answers.
 */
@Entity
@Table(name = "proposal_invitation")
public class Invitation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person invited;

    @Enumerated(EnumType.STRING)
    private InvitationState state = InvitationState.PENDING;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation acceptedFor;

    private Instant answeredAt;

    @Embedded
    private Signature signature;

    @Version
    private int version;

    protected Invitation() {}

    Invitation(Proposal proposal, Person invited, Member by) {
        this.proposal = proposal;
        this.invited = invited;
        this.signature = new Signature(by);
    }

    /** A reader's own request. */
    static Invitation requestedBy(Member reader, Proposal proposal) {
        Invitation request = new Invitation(proposal, reader.getPerson(), reader);
        request.state = InvitationState.REQUESTED;
        return request;
    }

    Fact requested(Member by) {
        return fact(FactKind.ACCESS_REQUESTED, by);
    }

    /** Lets the reader write for the organisation for which he or she asked. */
    public Fact grant(Member by) {
        acceptedFor = signature.getOrganisation();
        move(InvitationState.REQUESTED, InvitationState.ACCEPTED);
        proposal.admit(invited);
        return fact(FactKind.ACCESS_GRANTED, by);
    }

    public Fact refuse(Member by) {
        move(InvitationState.REQUESTED, InvitationState.REFUSED);
        return fact(FactKind.ACCESS_REFUSED, by);
    }

    Fact sent(Member by) {
        return fact(FactKind.INVITATION_SENT, by);
    }

    /** From now on the invited person writes for the organisation acted for. */
    public Fact accept(Member by) {
        acceptedFor = by.getOrganisation();
        move(InvitationState.PENDING, InvitationState.ACCEPTED);
        proposal.admit(invited);
        return fact(FactKind.INVITATION_ACCEPTED, by);
    }

    public Fact decline(Member by) {
        move(InvitationState.PENDING, InvitationState.DECLINED);
        return fact(FactKind.INVITATION_DECLINED, by);
    }

    public Fact cancel(Member by) {
        move(InvitationState.PENDING, InvitationState.CANCELLED);
        return fact(FactKind.INVITATION_CANCELLED, by);
    }

    /** Writes no longer; the organisation reads on only where it takes part in the proposal. */
    public Fact leave(Member by) {
        move(InvitationState.ACCEPTED, InvitationState.LEFT);
        Fact fact = fact(FactKind.AUTHOR_LEFT, by);
        proposal.dismiss(invited);
        return fact;
    }

    private void move(InvitationState from, InvitationState to) {
        if (state != from) {
            throw new IllegalStateException(state + " invitation cannot become " + to);
        }
        state = to;
        answeredAt = Instant.now();
    }

    private Fact fact(FactKind kind, Member by) {
        return Fact.of(kind, proposal.subject(), by.as(Capacity.MEMBER)).with("person", invited.getName());
    }

    public boolean answerableBy(Member member) {
        return isPending()
                && member.is(invited)
                && member.takesPart()
                && proposal.getStage().isWriting();
    }

    public boolean cancellableBy(Member member) {
        return isPending() && proposal.invitingBy(member);
    }

    /** A request is answered by the founder. */
    public boolean grantableBy(Member member) {
        return isRequested() && proposal.invitingBy(member);
    }

    /** Whoever accepted, acting for the same organisation as then. */
    public boolean isHeldBy(Member member) {
        return isAccepted() && member.is(invited) && member.takesPart() && member.actsFor(acceptedFor);
    }

    public boolean isPending() {
        return state == InvitationState.PENDING;
    }

    public boolean isRequested() {
        return state == InvitationState.REQUESTED;
    }

    public boolean isAccepted() {
        return state == InvitationState.ACCEPTED;
    }

    /** The address of an act. */
    public String pathTo(String act) {
        return "/invitations/" + id + "/" + act;
    }

    public UUID getId() {
        return id;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public Person getInvited() {
        return invited;
    }

    public InvitationState getState() {
        return state;
    }

    /** The organisation for which it was accepted; null before that. */
    public Organisation getAcceptedFor() {
        return acceptedFor;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** Who invited, for which organisation, and when. */
    public Signature getSignature() {
        return signature;
    }

    public int getVersion() {
        return version;
    }
}
