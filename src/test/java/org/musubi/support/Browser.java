package org.musubi.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.nodes.Element;

/**
 * A browser without script: keeps cookies, follows the portal's redirects, sends the CSRF token with every form, and signs in at the real
 * Keycloak. What leads out of the portal is not followed; see {@link Page#location()}.
 */
public final class Browser {

    /** The address that asks a visitor to sign in; {@code musubi.test.sign-in} names another. */
    private static final String SIGN_IN = System.getProperty("musubi.test.sign-in", "/sign-in");

    private static final String CSRF = "csrf-token";
    private static final int MOST_REDIRECTS = 20;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Map<Persona, Cookies> SIGNED_IN = new ConcurrentHashMap<>();

    private final Cookies cookies;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Page last;

    private Browser(Cookies cookies) {
        this.cookies = cookies;
        language("en");
    }

    /** Someone who has not signed in. */
    public static Browser visitor() {
        return new Browser(new Cookies());
    }

    /** The persona, signed in. The session is shared by the whole run: to sign out, use {@link #freshlyAs}. */
    public static Browser as(Persona persona) {
        return new Browser(SIGNED_IN
                .computeIfAbsent(persona, anyone -> freshlyAs(anyone).cookies)
                .copy());
    }

    /** Signs the persona in anew next time, since the shared session has ended. */
    public static void forget(Persona persona) {
        SIGNED_IN.remove(persona);
    }

    /** The persona in a session of its own. */
    public static Browser freshlyAs(Persona persona) {
        var browser = visitor();
        browser.signIn(persona);
        return browser;
    }

    /** Prefers Japanese ({@code ja}) or English ({@code en}), as the settings of a browser do. */
    public Browser language(String language) {
        return header("Accept-Language", language);
    }

    /** Sends a header with every request from now on. */
    public Browser header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Opens a page of the portal. */
    public Page get(String path) {
        return visit(portal().resolve(path), false);
    }

    /** Opens a page and follows redirects out of the portal too, such as those of signing out at Keycloak. */
    public Page roam(String path) {
        return visit(portal().resolve(path), true);
    }

    /** Sends a form: names and values in turn; a name may occur several times. */
    public Page post(String path, String... fields) {
        return send(path, form(fields, csrf()), "application/x-www-form-urlencoded");
    }

    /** Sends a form as it is, without a CSRF token. */
    public Page postWithoutToken(String path, String... fields) {
        return send(path, form(fields, null), "application/x-www-form-urlencoded");
    }

    /** Sends a form with one file. */
    public Page postFile(String path, String field, String fileName, String type, byte[] content, String... fields) {
        var boundary = "musubi-" + UUID.randomUUID();
        var body = new Multipart(boundary);
        for (var i = 0; i < fields.length; i += 2) {
            body.field(fields[i], fields[i + 1]);
        }
        var parts =
                body.field(CSRF, csrf()).file(field, fileName, type, content).bytes();
        return send(path, BodyPublishers.ofByteArray(parts), "multipart/form-data; boundary=" + boundary);
    }

    /** The page seen last. */
    public Page page() {
        return last;
    }

    /** Sets a cookie of the portal. */
    public Browser cookie(String name, String value) {
        cookies.set(name, value);
        return this;
    }

    /** Value of a cookie, or null. */
    public String cookie(String name) {
        return cookies.value(name).orElse(null);
    }

    /** Address of the portal under test. */
    public static URI portal() {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class) + "/");
    }

    /** Signs in through Keycloak's form and comes back to where it was asked for. */
    public Page signIn(Persona persona) {
        return signIn(SIGN_IN, persona.username(), Persona.PASSWORD);
    }

    /** Opens the path, which must ask for sign-in, and fills Keycloak's form; fails if Keycloak refuses. */
    public Page signIn(String path, String username, String password) {
        var page = roam(path);
        // With organisations Keycloak asks for the name first and for the password on a second page.
        for (var step = 0; step < 3 && !inPortal(page.url()); step++) {
            page = fill(page, username, password);
        }
        if (!inPortal(page.url())) {
            throw new AssertionError(username + " could not sign in, Keycloak says: " + page.text());
        }
        return page;
    }

    private Page fill(Page page, String username, String password) {
        var form = page.document().selectFirst("form#kc-form-login");
        if (form == null) {
            throw new AssertionError("No sign-in form at " + page.url() + ": " + page.text());
        }
        var fields = new LinkedHashMap<String, String>();
        for (Element input : form.select("input[name]")) {
            fields.put(input.attr("name"), input.val());
        }
        fields.computeIfPresent("username", (name, value) -> username);
        fields.computeIfPresent("password", (name, value) -> password);
        var pairs = fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        var target = URI.create(form.absUrl("action"));
        return follow(target, request(target, form(pairs, null), "application/x-www-form-urlencoded"), true);
    }

    private String csrf() {
        if (last == null || !last.has("input[name=" + CSRF + "]")) {
            if (cookies.value(CSRF).isPresent()) {
                return cookies.value(CSRF).get();
            }
            get("/");
        }
        var field = last.document().selectFirst("input[name=" + CSRF + "]");
        return field != null ? field.val() : cookies.value(CSRF).orElse("");
    }

    private Page send(String path, BodyPublisher body, String type) {
        var address = portal().resolve(path);
        return follow(address, request(address, body, type), false);
    }

    private Page visit(URI address, boolean beyondPortal) {
        return follow(address, request(address), beyondPortal);
    }

    private Page follow(URI address, HttpResponse<byte[]> response, boolean beyondPortal) {
        for (var hops = 0; hops < MOST_REDIRECTS; hops++) {
            var page = new Page(response.statusCode(), address, response.headers(), response.body());
            var next = page.status() / 100 == 3 ? page.location() : Optional.<URI>empty();
            if (next.isEmpty() || !(beyondPortal || inPortal(next.get()))) {
                return remember(page);
            }
            address = next.get();
            response = request(address);
        }
        throw new AssertionError("More than " + MOST_REDIRECTS + " redirects, the last to " + address);
    }

    private Page remember(Page page) {
        last = page;
        return page;
    }

    private static boolean inPortal(URI address) {
        return address.getAuthority().equals(portal().getAuthority());
    }

    private HttpResponse<byte[]> request(URI address) {
        return answer(builder(address).GET().build());
    }

    private HttpResponse<byte[]> request(URI address, BodyPublisher body, String type) {
        return answer(builder(address)
                .header("Content-Type", type)
                .header("Origin", address.getScheme() + "://" + address.getAuthority())
                .POST(body)
                .build());
    }

    private HttpRequest.Builder builder(URI address) {
        var builder = HttpRequest.newBuilder(address).header("Accept", "text/html,*/*;q=0.8");
        headers.forEach(builder::setHeader);
        var cookie = cookies.headerFor(address);
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }

    private HttpResponse<byte[]> answer(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofByteArray());
            cookies.keep(response);
            return response;
        } catch (IOException broken) {
            throw new UncheckedIOException(request.uri() + " did not answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static BodyPublisher form(String[] fields, String csrf) {
        var text = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            text.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        if (csrf != null) {
            text.append('&').append(CSRF).append('=').append(encoded(csrf));
        }
        return BodyPublishers.ofString(text.isEmpty() ? "" : text.substring(1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
