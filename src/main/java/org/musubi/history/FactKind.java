package org.musubi.history;

import java.util.List;
import java.util.stream.Stream;

/** Everything that the portal records as having happened. Adding one requires its words in both languages. */
public enum FactKind {
    PERSON_MIRRORED,
    PERSON_SUSPENDED,
    PERSON_RESTORED,
    ORGANISATION_MIRRORED,
    ORGANISATION_DESCRIBED,
    ORGANISATION_VERIFIED,
    ORGANISATION_REJECTED,
    ORGANISATION_SUSPENDED,
    ORGANISATION_RESTORED,
    DOCUMENT_IMPORTED,
    PROPOSAL_DRAFTED,
    PROPOSAL_REVISED,
    PROPOSAL_SUBMITTED,
    PROPOSAL_SCREENED,
    PROPOSAL_FORWARDED,
    PROPOSAL_RETURNED,
    PROPOSAL_DECLINED,
    PROPOSAL_WITHDRAWN,
    PROPOSAL_SIGNED,
    PROPOSAL_ACCEPTED,
    REVIEWER_ASSIGNED,
    REVIEWER_UNASSIGNED,
    NOTE_WRITTEN,
    DECISION_HELD,
    DECISION_RELEASED,
    ANNOUNCEMENT_PROPOSED,
    ANNOUNCEMENT_DROPPED,
    DECISIONS_ANNOUNCED,
    DECISION_LOOKED_AT,
    REASON_WRITTEN,
    REASON_RETIRED,
    AMENDMENT_DRAFTED,
    AMENDMENT_REVISED,
    AMENDMENT_PROPOSED,
    AMENDMENT_ACCEPTED,
    AMENDMENT_REJECTED,
    AMENDMENT_WITHDRAWN,
    AMENDMENT_PROMOTED,
    PROJECT_CREATED,
    PROJECT_STARTED,
    PROJECT_SUSPENDED,
    PROJECT_RESUMED,
    PROJECT_FINALISING,
    PROJECT_CLOSURE_SIGNED,
    PROJECT_CLOSED,
    PROJECT_CANCELLATION_SIGNED,
    PROJECT_CANCELLED,
    PROJECT_REPLANNED,
    PROJECT_RHYTHM_SET,
    PROJECT_UNBALANCED,
    PROJECT_BALANCED,
    STATUS_REPORTED,
    STATUS_CONFIRMED,
    ASSESSMENT_PROPOSED,
    ASSESSMENT_AGREED,
    PHASE_PLANNED,
    PHASE_MOVED,
    PHASE_SKIPPED,
    PHASE_RESUMED,
    GATE_DECIDED,
    RISK_ENTERED,
    RISK_REVISED,
    MILESTONE_PLANNED,
    MILESTONE_LINKED,
    MILESTONE_UNLINKED,
    MILESTONE_CLAIMED,
    MILESTONE_CONFIRMED,
    MILESTONE_CONTESTED,
    PARTY_JOINED,
    PARTY_ROLES_CHANGED,
    PARTY_CONTACT_STATED,
    PARTY_LEFT,
    READER_NAMED,
    READER_REMOVED,
    FILE_ADDED,
    FILE_READ,
    COMMENT_POSTED,
    COMMENT_EDITED,
    COMMENT_DELETED,
    REPORT_FILED,
    REPORT_DECIDED,
    CONTENT_HIDDEN,
    CONTENT_RESTORED,
    LABEL_NARROWED;

    /** A step that both sides or a moderator decided; drawn larger than the rest. */
    public boolean isDecision() {
        return switch (this) {
            case PROPOSAL_SIGNED,
                    PROPOSAL_ACCEPTED,
                    PROPOSAL_DECLINED,
                    PROJECT_CLOSED,
                    PROJECT_CANCELLED,
                    MILESTONE_CONFIRMED,
                    ASSESSMENT_AGREED,
                    GATE_DECIDED,
                    REPORT_DECIDED -> true;
            default -> false;
        };
    }

    /** Worth telling readers who did not look for it; who signed in or read what is for auditors. */
    public boolean isNews() {
        return switch (this) {
            case DOCUMENT_IMPORTED,
                    PROPOSAL_SUBMITTED,
                    PROPOSAL_FORWARDED,
                    PROPOSAL_SIGNED,
                    PROPOSAL_ACCEPTED,
                    PROJECT_CREATED,
                    PROJECT_STARTED,
                    PROJECT_SUSPENDED,
                    PROJECT_RESUMED,
                    PROJECT_FINALISING,
                    PROJECT_CLOSED,
                    PROJECT_CANCELLED,
                    PROJECT_REPLANNED,
                    PROJECT_UNBALANCED,
                    ASSESSMENT_AGREED,
                    GATE_DECIDED,
                    STATUS_REPORTED,
                    MILESTONE_PLANNED,
                    MILESTONE_CLAIMED,
                    MILESTONE_CONFIRMED,
                    MILESTONE_CONTESTED,
                    PARTY_JOINED,
                    PARTY_ROLES_CHANGED,
                    PARTY_LEFT,
                    COMMENT_POSTED -> true;
            default -> false;
        };
    }

    static List<FactKind> news() {
        return Stream.of(values()).filter(FactKind::isNews).toList();
    }
}
