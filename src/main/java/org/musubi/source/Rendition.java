package org.musubi.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.text.Language;

/** The whole text of an edition in one language, exactly as it was uploaded, with its SHA-256. Never changed. */
@Entity
@Immutable
public class Rendition {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Edition edition;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String text;
    private String digest;
    private String dropped;

    @Embedded
    private Signature by;

    protected Rendition() {}

    Rendition(Edition edition, Language language, DraftText text, Member by) {
        this.edition = edition;
        this.language = language;
        this.text = text.getPublished();
        this.digest = text.getDigest();
        this.dropped = text.getDroppedText();
        this.by = Signature.of(by);
    }

    public UUID getId() {
        return id;
    }

    public Language getLanguage() {
        return language;
    }

    public String getText() {
        return text;
    }

    /** SHA-256 of the text's UTF-8 bytes, as {@code sha256sum} prints it for the downloaded file. */
    public String getDigest() {
        return digest;
    }

    /** The lines that were left out, one per line; empty for none. */
    public String getDropped() {
        return dropped;
    }

    public Signature getBy() {
        return by;
    }
}
