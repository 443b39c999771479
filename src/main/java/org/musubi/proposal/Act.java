package org.musubi.proposal;

import org.musubi.people.Member;

/** What a focal point may do with several proposals at once. */
public enum Act {
    SCREEN,
    FORWARD,
    SIGN,
    RETURN,
    DECLINE,
    HOLD_ACCEPTANCE,
    HOLD_RETURN,
    HOLD_DECLINE;

    /** Whether it has to be explained to the authors. */
    public boolean isReasoned() {
        return switch (this) {
            case RETURN, DECLINE, HOLD_RETURN, HOLD_DECLINE -> true;
            case SCREEN, FORWARD, SIGN, HOLD_ACCEPTANCE -> false;
        };
    }

    /** Whether it ends a review, so that a day for looking at it again may be set. */
    public boolean isFinal() {
        return switch (this) {
            case RETURN, DECLINE, HOLD_ACCEPTANCE, HOLD_RETURN, HOLD_DECLINE -> true;
            case SCREEN, FORWARD, SIGN -> false;
        };
    }

    /** The texts for reasons that fit it; null where it needs none. */
    ReasonText.Use use() {
        return switch (this) {
            case RETURN, HOLD_RETURN -> ReasonText.Use.RETURN;
            case DECLINE, HOLD_DECLINE -> ReasonText.Use.DECLINE;
            case SCREEN, FORWARD, SIGN, HOLD_ACCEPTANCE -> null;
        };
    }

    /** What is held back; null for an act that shows at once. */
    Outcome held() {
        return switch (this) {
            case HOLD_ACCEPTANCE -> Outcome.ACCEPTED;
            case HOLD_RETURN -> Outcome.RETURNED;
            case HOLD_DECLINE -> Outcome.DECLINED;
            case SCREEN, FORWARD, SIGN, RETURN, DECLINE -> null;
        };
    }

    /** The right to it, apart from what is held back about the proposal. */
    boolean isOpenTo(Member member, Proposal proposal) {
        return switch (this) {
            case SCREEN -> proposal.screenableBy(member);
            case FORWARD -> proposal.forwardableBy(member);
            case SIGN -> proposal.signableBy(member);
            case RETURN -> proposal.returnableBy(member);
            case DECLINE -> proposal.declinableBy(member);
            case HOLD_ACCEPTANCE, HOLD_RETURN, HOLD_DECLINE -> proposal.getStage() == Stage.JOINT_REVIEW
                    && proposal.reviewing(member).isDeciding();
        };
    }
}
