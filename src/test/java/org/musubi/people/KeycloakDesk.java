package org.musubi.people;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;
import org.musubi.support.Persona;

/** What an administrator of Keycloak does at its own console. */
final class KeycloakDesk {

    private static final String REALM =
            ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    private static final String SERVER = REALM.substring(0, REALM.indexOf("/realms/"));

    private KeycloakDesk() {}

    /** Ends the newest session of a person; Keycloak tells the portal through the back channel. */
    static void endNewestSessionOf(Persona persona) {
        String id = desk().queryParam("username", persona.username())
                .queryParam("exact", true)
                .get(SERVER + "/admin/realms/musubi/users")
                .jsonPath()
                .getString("[0].id");
        String session = desk().get(SERVER + "/admin/realms/musubi/users/" + id + "/sessions")
                .jsonPath()
                .getString("max { it.start }.id");
        desk().delete(SERVER + "/admin/realms/musubi/sessions/" + session)
                .then()
                .statusCode(204);
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
