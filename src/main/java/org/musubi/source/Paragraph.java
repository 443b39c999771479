package org.musubi.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.musubi.discussion.Conversation;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.split.Block;
import org.musubi.split.BlockKind;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/**
 * A numbered part of an edition. The database refuses to change one; only the text of a language that was not published yet
 * may be added.
 */
@Entity
public class Paragraph {

    private static final int EXCERPT = 100;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Edition edition;

    private int position;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private String number;

    @Column(name = "marker_ja")
    private String markerJa;

    @Column(name = "marker_en")
    private String markerEn;

    @Embedded
    @EmbeddedColumnNaming("body_%s")
    private Bilingual body;

    @Column(name = "conversation_id")
    private UUID conversationId;

    protected Paragraph() {}

    private Paragraph(Edition edition, int position, BlockKind kind, String number, Bilingual body) {
        // The key is there before the row, since the talk about it must know it first.
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.edition = edition;
        this.position = position;
        this.kind = kind;
        this.number = number;
        this.body = body;
    }

    /** A part of the published text, in one language or both. */
    static Paragraph published(Edition edition, int position, Contents.Row row) {
        Paragraph paragraph =
                new Paragraph(edition, position, row.kind(), row.number(), Bilingual.of(row.ja(), row.en()));
        paragraph.markerJa = row.markerJa();
        paragraph.markerEn = row.markerEn();
        return paragraph;
    }

    /** A part that the loaded plan restates; what is talked about it is talked about the commitment. */
    static Paragraph restated(
            Edition edition, int position, BlockKind kind, String number, Bilingual body, UUID conversationId) {
        Paragraph paragraph = new Paragraph(edition, position, kind, number, body);
        paragraph.conversationId = conversationId;
        return paragraph;
    }

    /** Opens the talk about it; to be stored before the paragraph itself. */
    Conversation talk(Audience everybody) {
        return new Conversation(SubjectType.PARAGRAPH, id, getExcerpt(), getPath(), everybody);
    }

    void talkedAboutIn(Conversation conversation) {
        conversationId = conversation.getId();
    }

    /**
     * Adds the text of the language that was missing.
     *
     * @throws IllegalStateException if it is there
     */
    void translated(Language language, Block block) {
        if (!body.missing(language)) {
            throw new IllegalStateException("a published paragraph is never changed");
        }
        String text = block.text(language);
        if (language == Language.JA) {
            body = Bilingual.of(text, body.getEn());
            markerJa = block.getSign();
        } else {
            body = Bilingual.of(body.getJa(), text);
            markerEn = block.getSign();
        }
    }

    /** Its text in a language as a part of that text; empty where the language does not have it. */
    Block asBlock(Language language) {
        String text = body.exactly(language);
        String sign = marker(language);
        return new Block(kind, sign == null ? "" : sign, text == null ? List.of() : List.of(text));
    }

    /** Whether the member may say what it does to a commitment. */
    public boolean linkableBy(Member member) {
        return (member.isFocalPoint() || member.isAdministrator()) && edition.isCurrent();
    }

    /** Whether the member may take it into the plan as a commitment: a heading says nothing that one could keep. */
    public boolean takenUpBy(Member member) {
        return linkableBy(member) && kind != BlockKind.HEADING && !edition.isRestated();
    }

    /** Its beginning in both languages, for lists and histories. */
    public Bilingual getExcerpt() {
        return Bilingual.of(excerpt(body.getJa()), excerpt(body.getEn()));
    }

    private static String excerpt(String text) {
        if (text == null || text.length() <= EXCERPT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return text.substring(0, end) + "…";
    }

    public Subject subject() {
        return new Subject(SubjectType.PARAGRAPH, id, getExcerpt(), getPath(), null);
    }

    /** The address of this paragraph in this edition, whatever comes later. */
    public String getPath() {
        return edition.getPath() + "/" + number;
    }

    /** The address of the paragraph of this number in the edition that holds. */
    public String getAddress() {
        return edition.getDocument().getPath() + "/" + number;
    }

    /** How it is quoted, such as {@code FS2025-28} or {@code FS2025-p2}. */
    public String getReference() {
        return edition.getDocument().getCode() + "-" + number;
    }

    public String getLinksPath() {
        return "/paragraphs/" + id + "/links";
    }

    public String getCommitmentPath() {
        return "/paragraphs/" + id + "/commitment";
    }

    public String marker(Language language) {
        return language == Language.JA ? markerJa : markerEn;
    }

    public boolean isHeading() {
        return kind == BlockKind.HEADING;
    }

    public boolean isItem() {
        return kind.isItem();
    }

    public UUID getId() {
        return id;
    }

    public Edition getEdition() {
        return edition;
    }

    public int getPosition() {
        return position;
    }

    public BlockKind getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    public Bilingual getBody() {
        return body;
    }

    public UUID getConversationId() {
        return conversationId;
    }
}
