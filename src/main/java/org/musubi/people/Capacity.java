package org.musubi.people;

/** The capacity in which a person acted, kept with every write. */
public enum Capacity {
    MEMBER,
    FOCAL_POINT,
    MODERATOR,
    ADMINISTRATOR,
    AUDITOR
}
