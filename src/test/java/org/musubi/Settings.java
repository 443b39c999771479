package org.musubi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The settings of the portal: as the application has them, and as the documentation explains them. */
final class Settings {

    private static final Path DOCUMENTATION = Path.of("docs/configuration.md");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z][^`]*)` \\| `([A-Z0-9_]+)` \\| ([^|]*) \\|.*");

    private Settings() {}

    /** Values of application.properties by property, without those of a profile. */
    static Map<String, String> own() throws IOException {
        return in(Path.of("src/main/resources/application.properties"));
    }

    /** Values of a file of properties by name. */
    static Map<String, String> in(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    /** Environment variables by property, from the tables of docs/configuration.md. */
    static Map<String, String> documented() throws IOException {
        var variables = new LinkedHashMap<String, String>();
        rows().forEach((property, cells) -> variables.put(property, cells.get(0)));
        return variables;
    }

    /** Environment variables that the documentation calls required. */
    static List<String> required() throws IOException {
        return rows().values().stream()
                .filter(cells -> cells.get(1).equals("**required**"))
                .map(cells -> cells.get(0))
                .toList();
    }

    /** Defaults by property, as the documentation states them. */
    static Map<String, String> defaults() throws IOException {
        var values = new LinkedHashMap<String, String>();
        rows().forEach((property, cells) -> values.put(property, cells.get(1).replace("`", "")));
        return values;
    }

    private static Map<String, List<String>> rows() throws IOException {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var line : Files.readAllLines(DOCUMENTATION)) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), List.of(row.group(2), row.group(3).strip()));
            }
        }
        return rows;
    }
}
