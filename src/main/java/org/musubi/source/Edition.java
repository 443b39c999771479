package org.musubi.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.plan.SourceDocument;
import org.musubi.text.Language;

/** A source document as it stands published. Never changed: a correction is the next edition, which says why. */
@Entity
@Immutable
@Table(name = "document_edition")
public class Edition {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private SourceDocument document;

    private int number;

    @Enumerated(EnumType.STRING)
    private Wording wording;

    private String origin;

    @ManyToOne(fetch = FetchType.LAZY)
    private Edition replaces;

    private String reason;
    private int items;
    private int parts;

    @Embedded
    private Signature by;

    @Formula("(exists (select 1 from paragraph p where p.edition_id = id and p.body_ja is not null))")
    private boolean inJapanese;

    @Formula("(exists (select 1 from paragraph p where p.edition_id = id and p.body_en is not null))")
    private boolean inEnglish;

    @Formula("(not exists (select 1 from document_edition e where e.replaces_id = id))")
    private boolean current;

    protected Edition() {}

    private Edition(SourceDocument document, Wording wording, String origin, Edition replaces, String reason) {
        this.document = document;
        this.number = replaces == null ? 1 : replaces.number + 1;
        this.wording = wording;
        this.origin = origin;
        this.replaces = replaces;
        this.reason = reason;
    }

    /**
     * The published text.
     *
     * @param replaces the former edition; null for the first
     * @param reason why it is replaced
     */
    static Edition published(
            SourceDocument document, String origin, Edition replaces, String reason, Contents contents, Member by) {
        Edition edition = new Edition(document, Wording.PUBLISHED, origin, replaces, reason);
        edition.items = contents.getItems();
        edition.parts = contents.rows().size();
        edition.by = Signature.of(by);
        return edition;
    }

    /** What the loaded plan restates of a document. */
    static Edition restated(SourceDocument document, Edition replaces, int items, int parts) {
        Edition edition = new Edition(document, Wording.RESTATED, document.getDigest(), replaces, null);
        edition.items = items;
        edition.parts = parts;
        edition.by = Signature.ofPortal();
        return edition;
    }

    public boolean isIn(Language language) {
        return language == Language.JA ? inJapanese : inEnglish;
    }

    public boolean isBilingual() {
        return inJapanese && inEnglish;
    }

    /** The language that is not published yet; null where both are. */
    public Language getMissing() {
        return isBilingual() ? null : inJapanese ? Language.EN : Language.JA;
    }

    public boolean isRestated() {
        return wording == Wording.RESTATED;
    }

    public List<Relation> getRelations() {
        return List.of(Relation.values());
    }

    public String getKeysPath() {
        return getPath() + "/keys";
    }

    /** The page of the edition on which a paragraph stands first. */
    public String placeOf(Paragraph paragraph) {
        String page = paragraph.getPosition() > 0 ? "?after=" + (paragraph.getPosition() - 1) : "";
        return getPath() + page + "#" + paragraph.getNumber();
    }

    /** The address of exactly this edition. */
    public String getPath() {
        return document.getPath() + "/editions/" + number;
    }

    public UUID getId() {
        return id;
    }

    public SourceDocument getDocument() {
        return document;
    }

    public int getNumber() {
        return number;
    }

    public Wording getWording() {
        return wording;
    }

    /** SHA-256 of what it was made from. */
    public String getOrigin() {
        return origin;
    }

    public Edition getReplaces() {
        return replaces;
    }

    public String getReason() {
        return reason;
    }

    public int getItems() {
        return items;
    }

    public int getParts() {
        return parts;
    }

    public Signature getBy() {
        return by;
    }

    public boolean isCurrent() {
        return current;
    }
}
