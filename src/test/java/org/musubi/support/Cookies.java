package org.musubi.support;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cookies as a browser keeps them for localhost: shared by all ports, bound to a path, and sent although marked secure. The JDK's own
 * store holds secure cookies back from a plain localhost.
 */
final class Cookies {

    private record Key(String name, String path) {}

    private final Map<Key, String> values = new LinkedHashMap<>();

    Cookies copy() {
        var copy = new Cookies();
        copy.values.putAll(values);
        return copy;
    }

    void keep(HttpResponse<?> response) {
        response.headers().allValues("set-cookie").forEach(this::keep);
    }

    private void keep(String header) {
        for (var cookie : HttpCookie.parse(header)) {
            var key = new Key(cookie.getName(), cookie.getPath() == null ? "/" : cookie.getPath());
            if (cookie.getMaxAge() == 0
                    || cookie.hasExpired()
                    || cookie.getValue().isEmpty()) {
                values.remove(key);
            } else {
                values.put(key, cookie.getValue());
            }
        }
    }

    void set(String name, String value) {
        values.put(new Key(name, "/"), value);
    }

    Optional<String> value(String name) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    String headerFor(URI address) {
        return values.entrySet().stream()
                .filter(entry -> reaches(entry.getKey().path(), address.getPath()))
                .map(entry -> entry.getKey().name() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private static boolean reaches(String path, String address) {
        var folder = path.endsWith("/") ? path : path + "/";
        return address.equals(path) || address.startsWith(folder);
    }
}
