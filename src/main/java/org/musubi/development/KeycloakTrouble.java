package org.musubi.development;

/** Why Keycloak is not there, in one line that says what to do. */
public final class KeycloakTrouble extends RuntimeException {

    KeycloakTrouble(String whatToDo) {
        super(whatToDo);
    }

    KeycloakTrouble(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
