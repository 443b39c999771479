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
    DOCUMENT_DRAFTED,
    DOCUMENT_DRAFT_CORRECTED,
    DOCUMENT_DRAFT_DISCARDED,
    DOCUMENT_PUBLISHED,
    PARAGRAPH_LINKED,
    PARAGRAPH_LINK_SIGNED,
    PARAGRAPH_LINK_WITHDRAWN,
    COMMITMENT_STATED,
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
    PROJECT_CREATED,
    PROJECT_STARTED,
    PROJECT_SUSPENDED,
    PROJECT_RESUMED,
    PROJECT_FINALISING,
    PROJECT_CLOSURE_SIGNED,
    PROJECT_CLOSED,
    PROJECT_CANCELLATION_SIGNED,
    PROJECT_CANCELLED,
    STATUS_REPORTED,
    MILESTONE_PLANNED,
    MILESTONE_CLAIMED,
    MILESTONE_CONFIRMED,
    MILESTONE_CONTESTED,
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
            case DOCUMENT_PUBLISHED,
                    PROPOSAL_SIGNED,
                    PROPOSAL_ACCEPTED,
                    PROPOSAL_DECLINED,
                    PROJECT_CLOSED,
                    PROJECT_CANCELLED,
                    MILESTONE_CONFIRMED,
                    REPORT_DECIDED -> true;
            default -> false;
        };
    }

    /** Worth telling readers who did not look for it; who signed in or read what is for auditors. */
    public boolean isNews() {
        return switch (this) {
            case DOCUMENT_IMPORTED,
                    DOCUMENT_PUBLISHED,
                    PARAGRAPH_LINKED,
                    COMMITMENT_STATED,
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
                    STATUS_REPORTED,
                    MILESTONE_PLANNED,
                    MILESTONE_CLAIMED,
                    MILESTONE_CONFIRMED,
                    MILESTONE_CONTESTED,
                    COMMENT_POSTED -> true;
            default -> false;
        };
    }

    static List<FactKind> news() {
        return Stream.of(values()).filter(FactKind::isNews).toList();
    }
}
