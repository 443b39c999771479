package org.musubi.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the plain YAML of our Kubernetes files: blocks indented by spaces, one-line values, comments on lines of their own. Anything else is
 * refused with an {@link IllegalArgumentException}, so that the files stay plain.
 */
public final class Manifest {

    private final List<String> lines;
    private int at;

    private Manifest(List<String> lines) {
        this.lines = lines;
    }

    /** The content of a file; every value is a {@link String}. */
    public static Map<String, Object> read(Path file) throws IOException {
        return new Manifest(Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                        .collect(Collectors.toCollection(ArrayList::new)))
                .whole();
    }

    private Map<String, Object> whole() {
        var content = map(0);
        if (at < lines.size()) {
            throw refused();
        }
        return content;
    }

    private Object block(int parent) {
        if (at == lines.size() || indent() < parent) {
            throw new IllegalArgumentException("nothing below " + lines.get(at - 1));
        }
        return isItem() ? list(indent()) : map(indent());
    }

    private List<Object> list(int indent) {
        var items = new ArrayList<>();
        while (isAt(indent) && isItem()) {
            lines.set(at, lines.get(at).replaceFirst("- ", "  "));
            items.add(isEntry() ? map(indent + 2) : value(lines.get(at++).strip()));
        }
        return items;
    }

    private Map<String, Object> map(int indent) {
        var entries = new LinkedHashMap<String, Object>();
        while (isAt(indent) && !isItem()) {
            if (!isEntry()) {
                throw refused();
            }
            var entry = lines.get(at++).strip().split(":( +|$)", 2);
            var value = entry[1].isEmpty() ? block(indent + 1) : value(entry[1]);
            if (entries.put(entry[0], value) != null) {
                throw new IllegalArgumentException("twice: " + entry[0]);
            }
        }
        return entries;
    }

    private boolean isAt(int indent) {
        return at < lines.size() && indent() == indent;
    }

    private int indent() {
        return lines.get(at).length() - lines.get(at).stripLeading().length();
    }

    private boolean isItem() {
        return lines.get(at).strip().startsWith("- ");
    }

    private boolean isEntry() {
        return lines.get(at).strip().matches("[\\w./-]+:( .*)?");
    }

    private String value(String text) {
        if (text.matches("\"[^\"\\\\]*\"")) {
            return text.substring(1, text.length() - 1);
        }
        if (text.matches("[\\[{&*!|>'\"%@`].*") || text.contains(" #")) {
            throw refused();
        }
        return text;
    }

    private IllegalArgumentException refused() {
        return new IllegalArgumentException("not plain: " + lines.get(Math.min(at, lines.size() - 1)));
    }
}
