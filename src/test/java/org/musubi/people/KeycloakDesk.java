package org.musubi.people;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.musubi.support.Persona;

/** What an administrator of Keycloak does at its own console. */
final class KeycloakDesk {

    private static final String REALM =
            ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    private static final String SERVER = REALM.substring(0, REALM.indexOf("/realms/"));

    private KeycloakDesk() {}

    /** The keys of the sessions of a person; their beginnings are kept in whole seconds and so order nothing. */
    static Set<String> sessionsOf(Persona persona) {
        return Set.copyOf(desk().get(SERVER + "/admin/realms/musubi/users/" + idOf(persona) + "/sessions")
                .jsonPath()
                .<String>getList("id"));
    }

    static void end(String session) {
        desk().delete(SERVER + "/admin/realms/musubi/sessions/" + session)
                .then()
                .statusCode(204);
    }

    /** Ends all sessions of a person with one act. */
    static void signOutEverywhere(Persona persona) {
        desk().post(SERVER + "/admin/realms/musubi/users/" + idOf(persona) + "/logout")
                .then()
                .statusCode(204);
    }

    private static String idOf(Persona persona) {
        return desk().queryParam("username", persona.username())
                .queryParam("exact", true)
                .get(SERVER + "/admin/realms/musubi/users")
                .jsonPath()
                .getString("[0].id");
    }

    private static RequestSpecification desk() {
        String token = RestAssured.given()
                .formParam("client_id", "admin-cli")
                .formParam("grant_type", "password")
                .formParam("username", "admin")
                .formParam("password", Persona.PASSWORD)
                .post(SERVER + "/realms/master/protocol/openid-connect/token")
                .jsonPath()
                .getString("access_token");
        return RestAssured.given().auth().oauth2(token);
    }
}
