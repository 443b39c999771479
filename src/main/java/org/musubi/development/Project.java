package org.musubi.development;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the project, found from wherever the process runs; dev mode runs in {@code target}. */
final class Project {

    private Project() {}

    static Path folder() {
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.exists(here.resolve("pom.xml"))) {
                return here;
            }
        }
        return Path.of("").toAbsolutePath();
    }
}
