package org.musubi.finance;

import io.quarkus.qute.TemplateEnum;

/** How binding a budget line is: the IATI code list BudgetStatus. */
@TemplateEnum
public enum BudgetStatus {
    INDICATIVE(1),
    COMMITTED(2);

    private final int code;

    BudgetStatus(int code) {
        this.code = code;
    }

    /** The code of the IATI list. */
    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that the list does not have */
    public static BudgetStatus coded(int code) {
        for (BudgetStatus status : values()) {
            if (status.code == code) {
                return status;
            }
        }
        throw new IllegalArgumentException("no budget status " + code);
    }
}
