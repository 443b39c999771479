package org.musubi.support;

import java.util.Locale;
import java.util.Set;

/** The cast of the development realm. */
public enum Persona {
    MEMBER_JP(Set.of("company-jp"), Set.of("member")),
    MEMBER_IN(Set.of("company-in"), Set.of("member")),
    FEDERATION_JP(Set.of("keidanren"), Set.of("member")),
    FEDERATION_IN(Set.of("cii"), Set.of("member")),
    FOCAL_JP(Set.of("mofa-jp"), Set.of("member", "focal-point")),
    FOCAL_IN(Set.of("mea"), Set.of("member", "focal-point")),
    FOCAL_JP_2(Set.of("meti"), Set.of("member", "focal-point")),
    FOCAL_IN_2(Set.of("meity"), Set.of("member", "focal-point")),
    MODERATOR_JP(Set.of("meti"), Set.of("member", "moderator")),
    MODERATOR_IN(Set.of("meity"), Set.of("member", "moderator")),
    ADMINISTRATOR(Set.of("joint-secretariat"), Set.of("administrator")),
    AUDITOR(Set.of("joint-secretariat"), Set.of("auditor")),
    LIAISON(Set.of("meti", "meity"), Set.of("member", "focal-point")),
    NEWCOMER(Set.of("company-in"), Set.of());

    /** Everyone's password. */
    public static final String PASSWORD = "musubi-development";

    private final Set<String> organisations;
    private final Set<String> roles;

    Persona(Set<String> organisations, Set<String> roles) {
        this.organisations = organisations;
        this.roles = roles;
    }

    /** Name to sign in with, such as {@code focal-jp-2}. */
    public String username() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Codes of the organisations, which are their aliases in Keycloak. */
    public Set<String> organisations() {
        return organisations;
    }

    /** Names of the roles in Keycloak. */
    public Set<String> roles() {
        return roles;
    }
}
