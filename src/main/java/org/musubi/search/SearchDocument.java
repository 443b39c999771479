package org.musubi.search;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.musubi.finding.FindingKind;
import org.musubi.people.Audience;
import org.musubi.people.SharingLabel;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/** What the index keeps of a thing; written by {@link SearchIndex} alone. */
@Entity
@Immutable
public class SearchDocument {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private String path;

    @ManyToOne(fetch = FetchType.LAZY)
    private Audience audience;

    @ManyToOne(fetch = FetchType.LAZY)
    private Audience container;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    private String textJa;
    private String textEn;
    private String sector;
    private String state;
    private boolean japan;
    private boolean india;
    private boolean inJa;
    private boolean inEn;

    @Column(name = "year")
    private Integer year;

    private Instant changedAt;

    // Asked by queries alone; never read into memory.
    @Basic(fetch = FetchType.LAZY)
    private String terms;

    @Basic(fetch = FetchType.LAZY)
    private String titleTerms;

    protected SearchDocument() {}

    public UUID getId() {
        return id;
    }

    public FindingKind getKind() {
        return kind;
    }

    public String getPath() {
        return path;
    }

    public SharingLabel getLabel() {
        return audience == null ? SharingLabel.CLEAR : audience.getLabel();
    }

    public Bilingual getTitle() {
        return title;
    }

    /** What it says besides its title; null where there is nothing in this language. */
    public String text(Language language) {
        return language == Language.JA ? textJa : textEn;
    }

    public String getSector() {
        return sector;
    }

    public String getState() {
        return state;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
