package org.musubi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What production must be told before it may start.
 *
 * @param named the value of a setting by the name of its property
 */
record ProductionSettings(Function<String, Optional<String>> named) {

    static final String INSECURE_ALLOWED = "musubi.allow-insecure-identity-provider";

    /** Characters of a key; shorter ones can be guessed, and OIDC wants as many for AES. */
    static final int KEY_LENGTH = 32;

    private static final String ISSUER = "quarkus.oidc.auth-server-url";
    private static final String CSRF_KEY = "quarkus.rest-csrf.token-signature-key";
    private static final List<String> REQUIRED = List.of(
            "quarkus.datasource.jdbc.url", "quarkus.datasource.username", "quarkus.datasource.password", ISSUER);
    private static final List<String> KEYS = List.of(
            "quarkus.oidc.credentials.secret",
            "quarkus.oidc.token-state-manager.encryption-secret",
            "quarkus.oidc.authentication.state-secret");

    /** One line for each thing that forbids the start, with the variable to set and never with its value; empty if all is well. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        Stream.concat(REQUIRED.stream(), KEYS.stream())
                .filter(this::isMissing)
                .forEach(name -> problems.add(variable(name) + " is missing."));
        Stream.concat(REQUIRED.stream(), keys())
                .filter(this::isPublished)
                .forEach(name ->
                        problems.add(variable(name) + " is a published development value: set one of your own."));
        keys().filter(this::isShort)
                .forEach(name -> problems.add(variable(name) + " is shorter than " + KEY_LENGTH + " characters."));
        if (isInsecure()) {
            problems.add(variable(ISSUER) + " does not begin with https://.");
        }
        if (believesAnyProxy()) {
            problems.add("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES is missing: anybody could forge an address.");
        }
        return List.copyOf(problems);
    }

    private static Stream<String> keys() {
        return Stream.concat(KEYS.stream(), Stream.of(CSRF_KEY));
    }

    private boolean isMissing(String name) {
        return value(name).isEmpty();
    }

    private boolean isPublished(String name) {
        return value(name).startsWith("development-only") || value(name).equals("musubi-development");
    }

    private boolean isShort(String name) {
        return !isMissing(name) && value(name).length() < KEY_LENGTH;
    }

    private boolean isInsecure() {
        return !isMissing(ISSUER) && !value(ISSUER).startsWith("https://") && !isOn(INSECURE_ALLOWED);
    }

    private boolean believesAnyProxy() {
        return isOn("quarkus.http.proxy.proxy-address-forwarding") && isMissing("quarkus.http.proxy.trusted-proxies");
    }

    private boolean isOn(String name) {
        return value(name).equals("true");
    }

    private String value(String name) {
        return named.apply(name).map(String::strip).orElse("");
    }

    private static String variable(String name) {
        return name.replaceAll("[^a-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
