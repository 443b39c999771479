package org.musubi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A portal for everybody does not start with what everybody knows. */
class ProductionSettingsTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://database/musubi",
            "quarkus.datasource.username", "musubi",
            "quarkus.datasource.password", "a password",
            "quarkus.oidc.auth-server-url", "https://id.example/realms/musubi",
            "quarkus.oidc.credentials.secret", KEY,
            "quarkus.oidc.token-state-manager.encryption-secret", KEY,
            "quarkus.oidc.authentication.state-secret", KEY));

    @Test
    void complete_settings_are_accepted() {
        assertEquals(List.of(), problems());
    }

    @Test
    void each_missing_setting_is_named() {
        settings.clear();
        assertEquals(
                List.of(
                        "QUARKUS_DATASOURCE_JDBC_URL is missing.",
                        "QUARKUS_DATASOURCE_USERNAME is missing.",
                        "QUARKUS_DATASOURCE_PASSWORD is missing.",
                        "QUARKUS_OIDC_AUTH_SERVER_URL is missing.",
                        "QUARKUS_OIDC_CREDENTIALS_SECRET is missing.",
                        "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET is missing.",
                        "QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET is missing."),
                problems());
    }

    @Test
    void a_blank_setting_is_missing() {
        settings.put("quarkus.datasource.username", "  ");
        assertEquals(List.of("QUARKUS_DATASOURCE_USERNAME is missing."), problems());
    }

    @Test
    void a_published_secret_is_refused_without_being_shown() {
        settings.put("quarkus.oidc.credentials.secret", "development-only-client-secret-musubi");
        assertEquals(
                List.of("QUARKUS_OIDC_CREDENTIALS_SECRET is a published development value: set one of your own."),
                problems());
    }

    @Test
    void the_published_password_is_refused_for_the_database() {
        settings.put("quarkus.datasource.password", "musubi-development");
        assertEquals(
                List.of("QUARKUS_DATASOURCE_PASSWORD is a published development value: set one of your own."),
                problems());
    }

    @Test
    void a_key_of_31_characters_is_refused() {
        settings.put("quarkus.oidc.authentication.state-secret", KEY.substring(1));
        assertEquals(List.of("QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET is shorter than 32 characters."), problems());
    }

    @Test
    void the_key_of_form_tokens_may_be_absent_but_not_short() {
        settings.put("quarkus.rest-csrf.token-signature-key", "short");
        assertEquals(List.of("QUARKUS_REST_CSRF_TOKEN_SIGNATURE_KEY is shorter than 32 characters."), problems());
    }

    @Test
    void an_identity_provider_without_encryption_is_refused() {
        settings.put("quarkus.oidc.auth-server-url", "http://id.example/realms/musubi");
        assertEquals(List.of("QUARKUS_OIDC_AUTH_SERVER_URL does not begin with https://."), problems());
    }

    @Test
    void a_trial_may_allow_an_identity_provider_without_encryption() {
        settings.put("quarkus.oidc.auth-server-url", "http://localhost:8180/realms/musubi");
        settings.put("musubi.allow-insecure-identity-provider", "true");
        assertEquals(List.of(), problems());
    }

    @Test
    void forwarded_addresses_are_believed_of_named_proxies_only() {
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        assertEquals(
                List.of("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES is missing: anybody could forge an address."), problems());
        settings.put("quarkus.http.proxy.trusted-proxies", "10.0.0.0/8");
        assertEquals(List.of(), problems());
    }

    private List<String> problems() {
        return new ProductionSettings(name -> Optional.ofNullable(settings.get(name))).problems();
    }
}
