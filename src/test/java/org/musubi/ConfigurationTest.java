package org.musubi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The documentation of the settings says what the application and Quarkus say. */
class ConfigurationTest {

    private static final String RUN_TIME = "RUN_TIME";

    @Test
    void a_variable_is_the_name_of_its_property() throws IOException {
        Settings.documented()
                .forEach((property, variable) ->
                        assertEquals(property.replaceAll("[^a-z0-9]", "_").toUpperCase(Locale.ROOT), variable));
    }

    @Test
    void a_variable_of_quarkus_can_be_set_when_the_portal_starts() throws IOException {
        var phases = phases();
        assertEquals(
                List.of(),
                Settings.documented().keySet().stream()
                        .filter(property -> property.startsWith("quarkus."))
                        .filter(property -> !RUN_TIME.equals(phases.get(property)))
                        .toList());
    }

    @Test
    void a_default_is_the_one_of_the_application() throws IOException {
        var own = Settings.own();
        Settings.defaults()
                .forEach((property, stated) -> assertEquals(
                        Objects.requireNonNullElse(own.get("%prod." + property), own.getOrDefault(property, stated)),
                        stated,
                        property));
    }

    @Test
    void every_setting_of_the_application_is_explained() throws IOException {
        var documentation = Files.readString(Path.of("docs/configuration.md"));
        assertEquals(
                List.of(),
                Settings.own().keySet().stream()
                        .filter(property -> !property.matches("%(dev|test|dev,test)\\..*"))
                        .map(property -> property.replace("%prod.", ""))
                        .filter(property -> !documentation.contains("`" + property + "`"))
                        .toList(),
                "add these to docs/configuration.md");
    }

    private static Map<String, String> phases() throws IOException {
        var phases = new TreeMap<String, String>();
        var models = ConfigurationTest.class
                .getClassLoader()
                .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json");
        for (var model : Collections.list(models)) {
            collect(new ObjectMapper().readTree(model), phases);
        }
        assertTrue(phases.size() > 500, "no model of the settings of Quarkus found");
        return phases;
    }

    private static void collect(JsonNode node, Map<String, String> phases) {
        var property = node.path("path").path("property").asText();
        if (!property.isEmpty()) {
            phases.put(property, node.path("phase").asText());
        }
        node.forEach(child -> collect(child, phases));
    }
}
