package org.musubi.proposal;

/** In which money an amount is planned (ISO 4217). */
public enum Currency {
    JPY,
    INR,
    USD
}
