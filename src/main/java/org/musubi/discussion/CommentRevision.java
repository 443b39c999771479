package org.musubi.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.text.Language;

/** A former text of a comment. */
@Entity
@Immutable
public class CommentRevision {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Comment comment;

    private String body;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant writtenAt;
    private Instant replacedAt;

    protected CommentRevision() {}

    /** The text that is about to be replaced. */
    CommentRevision(Comment comment) {
        this.comment = comment;
        this.body = comment.getBody();
        this.language = comment.getLanguage();
        this.writtenAt = comment.isEdited() ? comment.getEditedAt() : comment.getAt();
        this.replacedAt = Instant.now();
    }

    public UUID getId() {
        return id;
    }

    public String getBody() {
        return body;
    }

    public Language getLanguage() {
        return language;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Instant getReplacedAt() {
        return replacedAt;
    }
}
