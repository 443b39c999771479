package org.musubi.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.discussion.Comment;
import org.musubi.discussion.ReportReason;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Capacity;
import org.musubi.people.Member;

/** A reported comment on its way through moderation; one for each comment, however often it is reported. */
@Entity
public class ReviewItem {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    private Comment comment;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Enumerated(EnumType.STRING)
    private ReportReason reason;

    private Instant waitingSince;

    @Version
    private int version;

    protected ReviewItem() {}

    ReviewItem(Comment comment) {
        this.comment = comment;
    }

    /** Takes a report in; an item that was decided waits again. */
    Report file(ReportReason newReason, String words, Member reporter) {
        if (state != ReviewState.PENDING) {
            waitingSince = Instant.now();
        }
        state = ReviewState.PENDING;
        reason = newReason;
        return new Report(this, newReason, words, reporter);
    }

    /** The fact that it was reported; asked once the item has been stored. */
    Fact filed(Member reporter) {
        return Fact.of(FactKind.REPORT_FILED, subject(), reporter.as(Capacity.MEMBER))
                .with("class", reason.name());
    }

    /**
     * Decides. What becomes of the comment is the caller's second fact: {@link #carryOut}.
     *
     * @throws IllegalStateException if the state does not allow this decision
     */
    Ruling rule(Decision decision, ReportReason ground, String words, Member moderator) {
        if (!decision.mayFollow(state)) {
            throw new IllegalStateException(decision + " cannot follow " + state);
        }
        state = decision.leadsTo();
        return new Ruling(this, decision, ground, words, moderator);
    }

    /** The facts that a ruling makes true: the decision, and what happens to the comment. */
    List<Fact> carryOut(Ruling ruling, Member moderator) {
        var by = moderator.as(Capacity.MODERATOR);
        Fact decided = Fact.of(FactKind.REPORT_DECIDED, subject(), by)
                .with("decision", ruling.getDecision().name())
                .with("reason", ruling.getWords());
        return switch (ruling.getDecision()) {
            case APPROVE -> List.of(decided, comment.hide(ruling.getReason(), ruling.getWords(), by));
            case RESTORE -> List.of(decided, comment.restore(ruling.getWords(), by));
            case REJECT, IGNORE -> List.of(decided);
        };
    }

    public Subject subject() {
        Subject about = comment.subject();
        return new Subject(SubjectType.REVIEW_ITEM, id, about.title(), getPath(), about.audienceId());
    }

    /** By moderators, but never about what they or their organisations said. */
    public boolean decidableBy(Member member) {
        return member.isModerator()
                && !member.is(comment.getPerson())
                && !member.actsFor(comment.getOrganisation())
                && !member.getOrganisations().contains(comment.getOrganisation());
    }

    /** What may be decided now. */
    public List<Decision> getDecisions() {
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.mayFollow(state))
                .toList();
    }

    /** How many whole days it has been waiting. */
    public int getDaysWaiting() {
        return (int) Duration.between(waitingSince, Instant.now()).toDays();
    }

    public boolean isHiding() {
        return state == ReviewState.APPROVED;
    }

    public boolean isPending() {
        return state == ReviewState.PENDING;
    }

    public String getPath() {
        return "/moderation/" + id;
    }

    public String getRulingsPath() {
        return getPath() + "/rulings";
    }

    public UUID getId() {
        return id;
    }

    public Comment getComment() {
        return comment;
    }

    public ReviewState getState() {
        return state;
    }

    public ReportReason getReason() {
        return reason;
    }

    public Instant getWaitingSince() {
        return waitingSince;
    }

    public int getVersion() {
        return version;
    }
}
