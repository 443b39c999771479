package org.musubi.proposal;

import org.musubi.people.Member;
import org.musubi.people.Side;

/**
 * What one member may do in the review of one proposal. Reviewers are the focal points of a side and those assigned for
 * it; whoever acts for an organisation of the proposal is an author and never a reviewer. Asked only of proposals that
 * the member may read.
 */
public record Reviewing(Proposal proposal, Member member) {

    /** Reads and writes the notes of the own side and the joint ones. */
    public boolean isOpen() {
        return member.takesPart()
                && member.side() != Side.NEITHER
                && proposal.getStage() != Stage.DRAFT
                && !proposal.isConcernOf(member)
                && (member.isFocalPoint() || proposal.isAssignedTo(member));
    }

    /** Knows and makes decisions that are not announced yet. */
    public boolean isDeciding() {
        return member.isFocalPoint() && isOpen();
    }

    /**
     * Chooses reviewers of the own side: while it is screened a focal point or moderator of the side it came from, in
     * joint review the focal points of either.
     */
    public boolean isAssigning() {
        return switch (proposal.getStage()) {
            case SUBMITTED, SCREENING -> isOfOrigin() && (member.isFocalPoint() || member.isModerator());
            case JOINT_REVIEW -> member.isFocalPoint();
            case DRAFT, RETURNED, ACCEPTED, DECLINED, WITHDRAWN -> false;
        };
    }

    /** Has something to do or to read on the page of the review. */
    public boolean isThere() {
        return isOpen() || isAssigning();
    }

    public Circle getJoint() {
        return Circle.JOINT;
    }

    /** Whether a note of this circle is for the member. */
    boolean reads(Circle circle) {
        return isOpen() && circle.isFor(member.side());
    }

    private boolean isOfOrigin() {
        Side origin = proposal.getOrganisation().getSide();
        return member.side() != Side.NEITHER && (origin == Side.NEITHER || origin == member.side());
    }
}
