package org.musubi.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    @TempDir
    Path folder;

    @Test
    void reads_blocks_lists_and_values() throws IOException {
        var read = read(
                """
                # a comment
                kind: Service
                ports:
                  - name: http
                    port: 80
                  - name: other
                    tags:
                      - a
                      - "true"
                url: http://host:80
                """);
        assertEquals(
                Map.of(
                        "kind",
                        "Service",
                        "ports",
                        List.of(
                                Map.of("name", "http", "port", "80"),
                                Map.of("name", "other", "tags", List.of("a", "true"))),
                        "url",
                        "http://host:80"),
                read);
    }

    @Test
    void refuses_what_it_cannot_read() {
        for (var text : List.of(
                "a: {b: c}",
                "a: [b]",
                "a: |\n  b",
                "a: &b c",
                "a: b # c",
                "a:",
                "a: b\n  c: d",
                "a: b\na: c",
                "a:\n- b",
                "only text")) {
            assertThrows(IllegalArgumentException.class, () -> read(text), text);
        }
    }

    private Map<String, Object> read(String text) throws IOException {
        return Manifest.read(Files.writeString(folder.resolve("manifest.yaml"), text));
    }
}
