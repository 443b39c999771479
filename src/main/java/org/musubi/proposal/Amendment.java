package org.musubi.proposal;

import jakarta.persistence.CascadeType;
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
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.discussion.Conversation;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.people.Person;
import org.musubi.text.Bilingual;

/**
 * Another wording of a whole proposal by one of its readers, bound to the version that it was written against. Its author
 * is called the amender; the proposal's originator accepts or rejects it.
 */
@Entity
@Table(name = "proposal_amendment")
public class Amendment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    private int base;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    @Embedded
    @EmbeddedColumnNaming("summary_%s")
    private Bilingual summary;

    private String explanation;

    @Enumerated(EnumType.STRING)
    private AmendmentState state = AmendmentState.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Conversation conversation;

    @Embedded
    private Signature signature;

    private Instant proposedAt;
    private String answer;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person answeredBy;

    private Instant answeredAt;
    private Integer result;
    private UUID promotedToId;

    @Version
    private int version;

    protected Amendment() {}

    /** A draft, read by the amender's organisation only. */
    Amendment(Proposal proposal, Wordings wordings, Member by) {
        this.proposal = proposal;
        this.audience = Audience.draft(proposal.getAudience().getLabel(), by);
        this.signature = new Signature(by);
        say(wordings);
    }

    /** What an amender writes: the version it starts from, the whole text, and why. */
    record Wordings(int base, Bilingual title, Bilingual summary, String explanation) {}

    Fact drafted(Member by) {
        return fact(FactKind.AMENDMENT_DRAFTED, by);
    }

    /** @throws IllegalStateException once it is proposed */
    Fact revise(Wordings wordings, Member by) {
        if (state != AmendmentState.DRAFT) {
            throw new IllegalStateException("what is proposed is not changed");
        }
        say(wordings);
        return fact(FactKind.AMENDMENT_REVISED, by);
    }

    /** Shows it to the readers of the proposal, who may talk about it. */
    Fact propose(Member by) {
        move(AmendmentState.EVALUATING);
        proposedAt = Instant.now();
        audience.label(proposal.getAudience().getLabel());
        audience.name(proposal.getAudience().getOrganisations());
        proposal.getAudience().getPersons().forEach(audience::name);
        audience.open();
        conversation = new Conversation(SubjectType.AMENDMENT, id, proposal.getTitle(), getPath(), audience);
        return fact(FactKind.AMENDMENT_PROPOSED, by);
    }

    /** Its text, perhaps adjusted, is now a version of the proposal. */
    Fact accept(int newVersion, Member by) {
        move(AmendmentState.ACCEPTED);
        answered(null, by);
        result = newVersion;
        return fact(FactKind.AMENDMENT_ACCEPTED, by).with("version", String.valueOf(newVersion));
    }

    Fact reject(String reason, Member by) {
        move(AmendmentState.REJECTED);
        answered(reason, by);
        return fact(FactKind.AMENDMENT_REJECTED, by).with("reason", reason);
    }

    Fact withdraw(Member by) {
        move(AmendmentState.WITHDRAWN);
        return fact(FactKind.AMENDMENT_WITHDRAWN, by);
    }

    /** It goes on as a proposal of the amender's own; possible once. */
    Fact promote(Proposal own, Member by) {
        move(AmendmentState.PROMOTED);
        promotedToId = own.getId();
        return fact(FactKind.AMENDMENT_PROMOTED, by);
    }

    private void say(Wordings wordings) {
        base = wordings.base();
        title = title == null
                ? wordings.title()
                : title.revised(wordings.title().getJa(), wordings.title().getEn());
        summary = summary == null
                ? wordings.summary()
                : summary.revised(wordings.summary().getJa(), wordings.summary().getEn());
        explanation = wordings.explanation();
    }

    private void move(AmendmentState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " amendment cannot become " + next);
        }
        state = next;
    }

    private void answered(String words, Member by) {
        answer = words;
        answeredBy = by.getPerson();
        answeredAt = Instant.now();
    }

    private Fact fact(FactKind kind, Member by) {
        Subject subject = new Subject(SubjectType.AMENDMENT, id, proposal.getTitle(), getPath(), audience.getId());
        return Fact.of(kind, subject, by.as(Capacity.MEMBER));
    }

    public boolean editableBy(Member member) {
        return state == AmendmentState.DRAFT && isAmendedBy(member);
    }

    /** The amender, while the proposal can still be amended. */
    public boolean proposableBy(Member member) {
        return editableBy(member) && proposal.isAmendable();
    }

    public boolean withdrawableBy(Member member) {
        return state.mayBecome(AmendmentState.WITHDRAWN) && isAmendedBy(member);
    }

    /** The proposal's originator, at a stage at which the text may change. */
    public boolean acceptableBy(Member member) {
        return state == AmendmentState.EVALUATING && proposal.isOriginatedBy(member) && proposal.editableBy(member);
    }

    public boolean rejectableBy(Member member) {
        return state == AmendmentState.EVALUATING && proposal.isOriginatedBy(member);
    }

    /** The amender of a rejected one, once. */
    public boolean promotableBy(Member member) {
        return state == AmendmentState.REJECTED && isAmendedBy(member);
    }

    /** Acts for the organisation that amends. */
    public boolean isAmendedBy(Member member) {
        return member.takesPart() && member.actsFor(signature.getOrganisation());
    }

    /** Whether the proposal has moved on since. */
    public boolean isBehind() {
        return base != proposal.getEdition();
    }

    /** What it says in a field of text; for facts, which it leaves as they are, null. */
    String value(Field field) {
        String value =
                switch (field) {
                    case TITLE_JA -> title.getJa();
                    case TITLE_EN -> title.getEn();
                    case SUMMARY_JA -> summary.getJa();
                    case SUMMARY_EN -> summary.getEn();
                    default -> null;
                };
        return value == null && field.language() != null ? "" : value;
    }

    public String getPath() {
        return "/amendments/" + id;
    }

    /** The address of an act. */
    public String pathTo(String act) {
        return getPath() + "/" + act;
    }

    public UUID getId() {
        return id;
    }

    public Proposal getProposal() {
        return proposal;
    }

    /** The number of the version that it was written against. */
    public int getBase() {
        return base;
    }

    public Bilingual getTitle() {
        return title;
    }

    public Bilingual getSummary() {
        return summary;
    }

    public String getExplanation() {
        return explanation;
    }

    public AmendmentState getState() {
        return state;
    }

    public Audience getAudience() {
        return audience;
    }

    /** The talk about it; null before it is proposed. */
    public Conversation getConversation() {
        return conversation;
    }

    public Signature getSignature() {
        return signature;
    }

    /** Why it was rejected; null otherwise. */
    public String getAnswer() {
        return answer;
    }

    public Person getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** The version that its acceptance made; null otherwise. */
    public Integer getResult() {
        return result;
    }

    public UUID getPromotedToId() {
        return promotedToId;
    }

    public int getVersion() {
        return version;
    }
}
