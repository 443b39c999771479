package org.musubi.plan;

/** How strongly a source states a commitment; only WILL_DO and CONTINUING oblige (features 4.2). */
public enum Strength {
    DONE,
    WILL_DO,
    CONTINUING,
    PRIVATE_ACTION,
    SHARED_VIEW
}
