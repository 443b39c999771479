package org.musubi.project;

/** How far a milestone's status is proven: a claim of one side counts as proven when the other side confirms it. */
public enum Proof {
    NONE,
    CLAIMED,
    CONFIRMED,
    CONTESTED
}
