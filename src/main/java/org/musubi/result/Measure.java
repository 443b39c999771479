package org.musubi.result;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;

/** In which way an indicator measures: the IATI code list IndicatorMeasure. */
@TemplateData(namespace = "IndicatorMeasure")
public enum Measure {
    UNIT(1),
    PERCENTAGE(2),
    NOMINAL(3),
    ORDINAL(4),
    QUALITATIVE(5);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final int code;

    Measure(int code) {
        this.code = code;
    }

    /** The code of the IATI list. */
    public int code() {
        return code;
    }

    /** Whether its values are numbers; the others are words. */
    public boolean isNumeric() {
        return this == UNIT || this == PERCENTAGE || this == ORDINAL;
    }

    public boolean isPercentage() {
        return this == PERCENTAGE;
    }

    public boolean isRank() {
        return this == ORDINAL;
    }

    /** Whether a number can be one of its values: a percentage lies between 0 and 100, a rank is a whole number from 0 on. */
    public boolean admits(BigDecimal value) {
        return switch (this) {
            case PERCENTAGE -> value.signum() >= 0 && value.compareTo(WHOLE) <= 0;
            case ORDINAL -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
            default -> true;
        };
    }

    /** @throws IllegalArgumentException for a code that the list does not have */
    public static Measure coded(int code) {
        for (Measure measure : values()) {
            if (measure.code == code) {
                return measure;
            }
        }
        throw new IllegalArgumentException("no indicator measure " + code);
    }
}
