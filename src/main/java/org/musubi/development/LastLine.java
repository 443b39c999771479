package org.musubi.development;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The line of a log that says why something ended. */
final class LastLine {

    private LastLine() {}

    /** The last error in the log, else its last line, else a note that it is empty. */
    static String of(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            var errors = lines.stream().filter(line -> line.contains("ERROR")).toList();
            return last(errors.isEmpty() ? lines : errors);
        } catch (IOException unreadable) {
            return "no log could be read";
        }
    }

    private static String last(List<String> lines) {
        return lines.isEmpty() ? "it wrote nothing" : lines.get(lines.size() - 1);
    }
}
