package org.musubi.overview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.musubi.text.Bilingual;

/** One value of one thing that changed at a time. The database writes these itself and refuses to alter them. */
@Entity
@Immutable
public class Change {

    @Id
    private Long id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Enumerated(EnumType.STRING)
    private Thing subjectType;

    private UUID subjectId;
    private UUID sectorId;
    private UUID audienceId;
    private LocalDate statedOn;
    private String titleJa;
    private String titleEn;
    private String path;
    private String field;
    private String oldValue;
    private String newValue;

    protected Change() {}

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public Act getAct() {
        return act;
    }

    public Thing getSubjectType() {
        return subjectType;
    }

    public UUID getSubjectId() {
        return subjectId;
    }

    public UUID getSectorId() {
        return sectorId;
    }

    /** What the thing was called then. */
    public Bilingual getTitle() {
        return Bilingual.of(titleJa, titleEn);
    }

    public String getPath() {
        return path;
    }

    /** The value's name; null where the thing itself came or went. */
    public String getField() {
        return field;
    }

    public String getOldValue() {
        return oldValue;
    }

    public String getNewValue() {
        return newValue;
    }
}
