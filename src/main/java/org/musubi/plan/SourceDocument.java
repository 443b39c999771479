package org.musubi.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Organisation;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/** A fact sheet, joint declaration or action plan; documents are a series and none is special. */
@Entity
public class SourceDocument {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind = DocumentKind.FACT_SHEET;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    private String issued;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation issuer;

    @Enumerated(EnumType.STRING)
    private Language prevailingLanguage;

    private boolean bothAuthentic;
    private String digest;

    protected SourceDocument() {}

    /**
     * A document as it was issued.
     *
     * @param issued year, or year and month, as far as the source says: {@code 2025-08}
     * @param digest of the data it was loaded from, so that loading it again changes nothing
     */
    SourceDocument(
            String code,
            Bilingual title,
            String issued,
            Organisation issuer,
            Language prevailingLanguage,
            String digest) {
        this.code = code;
        this.title = title;
        this.issued = issued;
        this.issuer = issuer;
        this.prevailingLanguage = prevailingLanguage;
        this.digest = digest;
    }

    /**
     * A document that is published as text.
     *
     * @param issued year, or year and month, or day: {@code 2025-08-29}
     * @param digest of what it was made from
     */
    public static SourceDocument published(
            String code,
            DocumentKind kind,
            Bilingual title,
            String issued,
            Organisation issuer,
            Prevailing prevailing,
            String digest) {
        SourceDocument document = new SourceDocument(code, title, issued, issuer, prevailing.language(), digest);
        document.kind = kind;
        document.bothAuthentic = prevailing == Prevailing.BOTH;
        return document;
    }

    /** Follows what a new edition says about the document; the code stays. */
    public void republish(
            DocumentKind newKind, Bilingual newTitle, String newIssued, Organisation newIssuer, Prevailing prevailing) {
        kind = newKind;
        title = newTitle;
        issued = newIssued;
        issuer = newIssuer;
        prevailingLanguage = prevailing.language();
        bothAuthentic = prevailing == Prevailing.BOTH;
    }

    /** Takes over a changed file; the code stays. */
    void reissue(
            Bilingual newTitle, String newIssued, Organisation newIssuer, Language newPrevailing, String newDigest) {
        title = newTitle;
        issued = newIssued;
        issuer = newIssuer;
        prevailingLanguage = newPrevailing;
        digest = newDigest;
    }

    public Subject subject() {
        return new Subject(SubjectType.DOCUMENT, id, title, getPath(), null);
    }

    public String getPath() {
        return "/documents/" + code;
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public Bilingual getTitle() {
        return title;
    }

    public String getIssued() {
        return issued;
    }

    public Organisation getIssuer() {
        return issuer;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public Prevailing getPrevailing() {
        return bothAuthentic ? Prevailing.BOTH : prevailingLanguage == Language.JA ? Prevailing.JA : Prevailing.EN;
    }

    public Language getPrevailingLanguage() {
        return prevailingLanguage;
    }

    public String getDigest() {
        return digest;
    }
}
