package org.musubi.result;

import io.quarkus.qute.TemplateEnum;

/** How far from the work a result lies: the IATI code list ResultType. */
@TemplateEnum
public enum ResultType {
    OUTPUT(1),
    OUTCOME(2),
    IMPACT(3),
    OTHER(9);

    private final int code;

    ResultType(int code) {
        this.code = code;
    }

    /** The code of the IATI list. */
    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that the list does not have */
    public static ResultType coded(int code) {
        for (ResultType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw new IllegalArgumentException("no result type " + code);
    }
}
