package org.musubi.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.musubi.text.Bilingual;

/** The texts inside files. */
@ApplicationScoped
public class FileTexts implements PanacheRepositoryBase<FileText, UUID> {

    private static final Pattern KANA = Pattern.compile("[ぁ-ヿ]");

    /** The text of a file in the language that it is written in; empty while there is none. */
    public Optional<Bilingual> inside(StoredFile file) {
        return findByIdOptional(file.getId()).map(FileText::getText).map(FileTexts::inItsLanguage);
    }

    /** One that waits and that no other instance is reading, locked to the end of the transaction. */
    Optional<FileText> next() {
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery("from FileText t where t.reading = WAITING order by t.fileId", FileText.class)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    private static Bilingual inItsLanguage(String text) {
        return KANA.matcher(text).find() ? Bilingual.of(text, null) : Bilingual.of(null, text);
    }
}
