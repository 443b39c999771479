package org.musubi.support;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the portal answered, after its redirects. */
public record Page(int status, URI url, HttpHeaders headers, byte[] bytes) {

    /** Path and query of the final address. */
    public String path() {
        return url.getRawQuery() == null ? url.getPath() : url.getPath() + "?" + url.getRawQuery();
    }

    /** The body as text, markup included. */
    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The parsed page. */
    public Document document() {
        return Jsoup.parse(body(), url.toString());
    }

    /** What a reader sees. */
    public String text() {
        return document().text();
    }

    /** Text of the title element. */
    public String title() {
        return document().title();
    }

    /** Whether something matches the CSS selector. */
    public boolean has(String selector) {
        return document().selectFirst(selector) != null;
    }

    /** Texts of all that match the CSS selector. */
    public List<String> texts(String selector) {
        return document().select(selector).eachText();
    }

    /** A response header. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Where a redirect that the browser did not follow leads to. */
    public Optional<URI> location() {
        return header("location").map(url::resolve);
    }
}
