package org.musubi.proposal;

import io.quarkus.qute.TemplateEnum;

/** What a joint review may end with. */
@TemplateEnum
public enum Outcome {
    ACCEPTED,
    RETURNED,
    DECLINED;

    /** Whether it has to be explained. */
    public boolean isReasoned() {
        return this != ACCEPTED;
    }
}
