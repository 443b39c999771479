package org.musubi.tracking;

import io.quarkus.qute.TemplateEnum;

/** Five steps, for how likely a risk is and how much it would weigh. */
@TemplateEnum
public enum Degree {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    /** From 1 to 5. */
    public int getStep() {
        return ordinal() + 1;
    }

    static Degree of(int step) {
        return values()[step - 1];
    }
}
