package org.musubi.discussion;

/** Why a comment does not belong here, as reporters and moderators say it. */
public enum ReportReason {
    OFF_TOPIC,
    INSULT,
    CONFIDENTIAL,
    COMPETITION,
    PERSONAL_DATA,
    SPAM,
    OTHER
}
