package org.musubi.project;

/** How a side sees a project; apart from its life cycle and never averaged. */
public enum Health {
    NOT_SET,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
