package org.musubi.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.plan.DocumentKind;
import org.musubi.plan.Prevailing;
import org.musubi.plan.SourceDocument;
import org.musubi.split.Format;
import org.musubi.split.Split;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/** A document on its way into the series: administrators upload its text, correct the split and publish it. */
@Entity
@Table(name = "document_draft")
public class Draft {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @ManyToOne(fetch = FetchType.LAZY)
    private SourceDocument document;

    private String code;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    private String issued;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation issuer;

    @Enumerated(EnumType.STRING)
    private Prevailing prevailing;

    private String reason;

    @Embedded
    @EmbeddedColumnNaming("ja_%s")
    private DraftText ja;

    @Embedded
    @EmbeddedColumnNaming("en_%s")
    private DraftText en;

    @ManyToOne(fetch = FetchType.LAZY)
    private Audience audience;

    @Embedded
    private Signature by;

    @Column(name = "led_to")
    private String ledTo;

    @Version
    private int version;

    protected Draft() {}

    /**
     * A draft that only administrators see.
     *
     * @param audience who reads the facts about it; nobody else learns that it is there
     */
    Draft(Purpose purpose, SourceDocument document, Description description, Audience audience, Member by) {
        this.purpose = purpose;
        this.document = document;
        this.audience = audience;
        this.by = Signature.of(by);
        describe(description);
    }

    static Audience readers(Member author) {
        return Audience.draft(SharingLabel.AMBER_STRICT, author);
    }

    /** What is said about a document besides its text. */
    record Description(
            String code,
            DocumentKind kind,
            Bilingual title,
            String issued,
            Organisation issuer,
            Prevailing prevailing,
            String reason) {

        /** The code of a document that is there already stays what it is; null for a new one. */
        Description keepingCodeOf(SourceDocument document) {
            return document == null
                    ? this
                    : new Description(document.getCode(), kind, title, issued, issuer, prevailing, reason);
        }

        static Description of(SourceDocument document) {
            return new Description(
                    document.getCode(),
                    document.getKind(),
                    document.getTitle(),
                    document.getIssued(),
                    document.getIssuer(),
                    document.getPrevailing(),
                    null);
        }
    }

    Fact drafted(Member by) {
        return fact(FactKind.DOCUMENT_DRAFTED, by);
    }

    Fact described(Description description, Member by) {
        describe(description);
        return fact(FactKind.DOCUMENT_DRAFT_CORRECTED, by);
    }

    private void describe(Description description) {
        code = description.code();
        kind = description.kind();
        title = description.title();
        issued = description.issued();
        issuer = description.issuer();
        prevailing = description.prevailing();
        reason = description.reason();
    }

    /** Takes an uploaded text over and splits it; one that was there before is replaced. */
    Fact upload(Language language, String text, Format format, Member by) {
        put(language, DraftText.of(text, format));
        return corrected(language, "upload", by);
    }

    Fact correct(Language language, Split split, String how, Member by) {
        put(language, text(language).with(split));
        return corrected(language, how, by);
    }

    /** Splits the uploaded text anew. */
    Fact reset(Language language, Member by) {
        put(language, text(language).anew());
        return corrected(language, "reset", by);
    }

    Fact discarded(Member by) {
        return fact(FactKind.DOCUMENT_DRAFT_DISCARDED, by);
    }

    /** It is published and lives on as an edition; the uploaded text is kept there. */
    void leadTo(String path) {
        ledTo = path;
        ja = null;
        en = null;
    }

    private Fact corrected(Language language, String how, Member by) {
        return fact(FactKind.DOCUMENT_DRAFT_CORRECTED, by)
                .with("language", language.tag())
                .with("how", how);
    }

    private Fact fact(FactKind what, Member by) {
        return Fact.of(what, subject(), by.as(Capacity.ADMINISTRATOR)).with("code", code);
    }

    private Subject subject() {
        return new Subject(SubjectType.DOCUMENT, id, title, getPath(), audience.getId());
    }

    private void put(Language language, DraftText text) {
        if (language == Language.JA) {
            ja = text;
        } else {
            en = text;
        }
    }

    /** The parts in both languages; null where nothing is uploaded. */
    Contents contents() {
        return Contents.of(split(Language.JA), split(Language.EN), prevailing.language());
    }

    Split split(Language language) {
        return has(language) ? text(language).getSplit() : null;
    }

    public boolean has(Language language) {
        return text(language) != null && text(language).getPublished() != null;
    }

    public DraftText text(Language language) {
        return language == Language.JA ? ja : en;
    }

    /** The languages that may be uploaded: both, or the one that the edition lacks. */
    public List<Language> getLanguages() {
        if (purpose != Purpose.LANGUAGE) {
            return List.of(Language.JA, Language.EN);
        }
        return Stream.of(Language.JA, Language.EN).filter(this::has).toList();
    }

    public boolean offers(Language language) {
        return getLanguages().contains(language);
    }

    public String getPath() {
        return "/administration/documents/" + id;
    }

    public String path(Language language) {
        return getPath() + "/" + language.tag();
    }

    public String textPath(Language language) {
        return path(language) + "/text";
    }

    public String getDescriptionPath() {
        return getPath() + "/description";
    }

    public String getPublicationPath() {
        return getPath() + "/publication";
    }

    public String getDisposalPath() {
        return getPath() + "/disposal";
    }

    public boolean isPublished() {
        return ledTo != null;
    }

    public UUID getId() {
        return id;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public boolean isNewDocument() {
        return purpose == Purpose.DOCUMENT;
    }

    public boolean isNewEdition() {
        return purpose == Purpose.EDITION;
    }

    public boolean isOtherLanguage() {
        return purpose == Purpose.LANGUAGE;
    }

    public SourceDocument getDocument() {
        return document;
    }

    public String getCode() {
        return code;
    }

    public DocumentKind getKind() {
        return kind;
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

    public Prevailing getPrevailing() {
        return prevailing;
    }

    public String getReason() {
        return reason;
    }

    public String getLedTo() {
        return ledTo;
    }

    public int getVersion() {
        return version;
    }
}
