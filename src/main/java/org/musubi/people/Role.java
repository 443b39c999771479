package org.musubi.people;

import java.util.Arrays;
import java.util.Optional;

/** What Keycloak lets a person do; the only place where the realm's role names are written beside annotations. */
public enum Role {
    MEMBER("member"),
    FOCAL_POINT("focal-point"),
    MODERATOR("moderator"),
    ADMINISTRATOR("administrator"),
    AUDITOR("auditor");

    private final String token;

    Role(String token) {
        this.token = token;
    }

    /** The role's name in the realm. */
    public String token() {
        return token;
    }

    /** The role for a name of the realm; empty for roles that are not ours. */
    public static Optional<Role> named(String token) {
        return Arrays.stream(values()).filter(role -> role.token.equals(token)).findFirst();
    }
}
