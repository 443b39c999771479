package org.musubi.finance;

import io.quarkus.qute.TemplateEnum;

/** The money of a booking (ISO 4217). Sums are made within one currency alone. */
@TemplateEnum
public enum Currency {
    JPY,
    INR,
    USD,
    EUR
}
