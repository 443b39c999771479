package org.musubi.project;

/** Whose measure it is. Anything but bilateral needs a reason (features 4.1, rule 1). */
public enum Kind {
    BILATERAL,
    UNILATERAL,
    PLURILATERAL
}
