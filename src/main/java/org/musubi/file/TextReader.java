package org.musubi.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Reads the text of files that were added, one after the other and shortly after they were. */
@ApplicationScoped
public class TextReader {

    private static final Logger LOG = Logger.getLogger(TextReader.class);

    @Inject
    FileTexts texts;

    @Inject
    StoredFiles files;

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void readAll() {
        while (readNext()) {
            LOG.debug("one more file read");
        }
    }

    /** Reads the file that has waited longest; false if none waits. */
    public boolean readNext() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<FileText> next = texts.next();
            next.ifPresent(this::read);
            return next.isPresent();
        });
    }

    private void read(FileText text) {
        StoredFile file = files.findById(text.getFileId());
        if (!TextInside.isIn(file.getType())) {
            text.read("");
            return;
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.write(file, bytes);
            text.read(ReadingProcess.textOf(file.getType(), bytes.toByteArray()));
        } catch (IOException unreadable) {
            LOG.infof("no text of file %s: %s", file.getId(), unreadable.getMessage());
            text.refuse();
        }
    }
}
