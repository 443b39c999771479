package org.musubi.plan;

import io.quarkus.qute.TemplateEnum;

/** What an organisation does in a commitment or project: the IATI code list OrganisationRole. */
@TemplateEnum
public enum PartyRole {
    FUNDING(1),
    ACCOUNTABLE(2),
    EXTENDING(3),
    IMPLEMENTING(4);

    private final int code;

    PartyRole(int code) {
        this.code = code;
    }

    /** The code of the IATI list. */
    public int code() {
        return code;
    }

    /** True for the roles that count for the balance of the two sides; a funder alone does not. */
    public boolean delivers() {
        return this != FUNDING;
    }

    /** @throws IllegalArgumentException for a code that the list does not have */
    public static PartyRole coded(int code) {
        for (PartyRole role : values()) {
            if (role.code == code) {
                return role;
            }
        }
        throw new IllegalArgumentException("no organisation role " + code);
    }
}
