package org.musubi.file;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** What may come in as a file: by its size, by its type as its bytes show it, and without a virus where a scanner is set. */
@ApplicationScoped
@Unremovable
public class Intake {

    private static final long MEGABYTE = 1024L * 1024;

    @ConfigProperty(name = "musubi.files.most-megabytes")
    int mostMegabytes;

    @ConfigProperty(name = "musubi.files.most-unpacked-megabytes")
    int mostUnpackedMegabytes;

    @Inject
    Clamd scanner;

    @Inject
    Event<InfectedFile> infected;

    /** What is wrong with an upload, told at a field; the cheap questions first, and none after a refusal. */
    Problems check(Upload upload, Problems problems, String field) {
        Problem problem = problem(upload);
        return problems.when(problem != null, field, problem);
    }

    private Problem problem(Upload upload) {
        if (upload.size() > mostMegabytes * MEGABYTE) {
            return Problem.FILE_TOO_BIG;
        }
        var type = FileType.of(upload.path(), upload.name());
        if (type.isEmpty()) {
            return Problem.FILE_TYPE_REFUSED;
        }
        if (Unpacking.exceeds(mostUnpackedMegabytes * MEGABYTE, upload.path(), type.get())) {
            return Problem.FILE_UNPACKS_TOO_BIG;
        }
        return scanned(upload);
    }

    private Problem scanned(Upload upload) {
        try (var bytes = upload.open()) {
            Scan scan = scanner.scan(bytes);
            return switch (scan.verdict()) {
                case CLEAN, NOT_ASKED -> null;
                case UNAVAILABLE -> Problem.SCAN_UNAVAILABLE;
                case INFECTED -> {
                    infected.fire(new InfectedFile(upload.name(), upload.sha256(), scan.virus()));
                    yield Problem.FILE_INFECTED;
                }
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
