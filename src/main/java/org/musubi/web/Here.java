package org.musubi.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.TemplateGlobal;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.musubi.text.Language;

/** The request as templates need it: the reader's language, the address and the notice to show once. */
@Named
@Unremovable
@RequestScoped
public class Here {

    static final String LANGUAGE_COOKIE = "language";

    @Inject
    RoutingContext routing;

    @Inject
    CsrfTokenParameterProvider csrf;

    /** The reader's language: the address's {@code lang}, else the remembered choice, else what the browser asks for. */
    public Language getLanguage() {
        return chosenLanguage(routing);
    }

    static Language chosenLanguage(RoutingContext routing) {
        String asked = routing.queryParams().get("lang");
        if (asked != null) {
            return Language.of(asked);
        }
        var remembered = routing.request().getCookie(LANGUAGE_COOKIE);
        if (remembered != null) {
            return Language.of(remembered.getValue());
        }
        return routing.acceptableLanguages().stream()
                .map(preferred -> preferred.tag())
                .filter(tag ->
                        tag.toLowerCase().startsWith("ja") || tag.toLowerCase().startsWith("en"))
                .findFirst()
                .map(Language::of)
                .orElse(Language.EN);
    }

    public String getPath() {
        return routing.request().path();
    }

    /** This address in another language: keeps the page and its filters. */
    public String in(Language language) {
        StringBuilder address = new StringBuilder(getPath()).append("?lang=").append(language.tag());
        routing.queryParams().forEach((name, value) -> {
            if (!name.equals("lang")) {
                address.append('&').append(encode(name)).append('=').append(encode(value));
            }
        });
        return address.toString();
    }

    /** The page that an act below it belongs to: the address without its last part. */
    public String getParent() {
        String path = getPath();
        int end = path.lastIndexOf('/');
        return end <= 0 ? "/" : path.substring(0, end);
    }

    /** Path and query of this request, for coming back after sign-in. */
    public String getAddress() {
        HttpServerRequest request = routing.request();
        return request.query() == null ? request.path() : request.path() + "?" + request.query();
    }

    public String getBackHere() {
        return encode(getAddress());
    }

    /** A parameter of this address; null where it has none. */
    public String parameter(String name) {
        return routing.queryParams().get(name);
    }

    /** A new key for a form on a page, by which {@link Once} knows the form again. */
    public String getOnce() {
        return UUID.randomUUID().toString();
    }

    /** What the last act wants to say, once; null if nothing. */
    public Notice getNotice() {
        return Notice.in(routing);
    }

    /** False on the pages of errors that arise before forms get their token: such pages show none. */
    public boolean isWithForms() {
        try {
            return csrf.getToken() != null;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    public boolean isAt(String path) {
        return path.equals("/") ? getPath().equals("/") : getPath().startsWith(path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @TemplateGlobal
    static Here here() {
        return Arc.container().instance(Here.class).get();
    }

    @TemplateGlobal
    static Language ja() {
        return Language.JA;
    }

    @TemplateGlobal
    static Language en() {
        return Language.EN;
    }
}
