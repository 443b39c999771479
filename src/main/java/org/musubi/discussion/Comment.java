package org.musubi.discussion;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.text.Language;

/** What somebody said in a conversation, for an organisation and in a capacity. Never removed, only taken from view. */
@Entity
public class Comment {

    /** In characters as Java counts them (UTF-16 units). */
    public static final int LONGEST = 10_000;

    /** How long its author may edit it. */
    public static final Duration EDITABLE_FOR = Duration.ofMinutes(60);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Conversation conversation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Comment parent;

    private int depth;
    private String sortKey;
    private String body;

    @Enumerated(EnumType.STRING)
    private Language language;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private Instant at;
    private Instant editedAt;
    private Instant deletedAt;
    private Instant hiddenAt;

    @Enumerated(EnumType.STRING)
    private ReportReason hiddenFor;

    private String hiddenBecause;

    @Version
    private int version;

    protected Comment() {}

    /** A comment on the conversation's subject, for the same readers or, with a stricter label, for fewer. */
    static Comment on(Conversation conversation, String body, Language language, SharingLabel label, Member author) {
        Comment comment = new Comment(conversation, body, language, author);
        comment.audience = sharedOrNarrower(conversation.getAudience(), label, author);
        comment.stand(Placement.first(comment.at));
        return comment;
    }

    /** An answer to this comment; on the last level it stands beside what it answers. */
    Comment reply(String text, Language textLanguage, SharingLabel label, Member author) {
        Comment reply = new Comment(conversation, text, textLanguage, author);
        reply.audience = sharedOrNarrower(audience, label, author);
        reply.parent = placement().isDeepest() ? parent : this;
        reply.stand(reply.parent.placement().under(reply.at));
        return reply;
    }

    private Comment(Conversation conversation, String body, Language language, Member author) {
        this.conversation = conversation;
        this.body = body;
        this.language = language;
        this.person = author.getPerson();
        this.organisation = author.getOrganisation();
        this.side = author.side();
        this.capacity = author.isFocalPoint() ? Capacity.FOCAL_POINT : Capacity.MEMBER;
        this.at = Instant.now();
    }

    private static Audience sharedOrNarrower(Audience container, SharingLabel label, Member author) {
        return label.stricterThan(container.getLabel()) ? Audience.within(container, label, author) : container;
    }

    private void stand(Placement placement) {
        depth = placement.depth();
        sortKey = placement.key();
    }

    private Placement placement() {
        return new Placement(depth, sortKey);
    }

    /** The fact that it was posted; asked once it has been stored. */
    Fact posted(Member by) {
        return Fact.of(FactKind.COMMENT_POSTED, subject(), by.as(capacity));
    }

    /** Changes the text; keep what {@link CommentRevision} makes of the former one first. */
    Fact edit(String newBody, Language newLanguage, Member by) {
        body = newBody;
        language = newLanguage;
        editedAt = Instant.now();
        return Fact.of(FactKind.COMMENT_EDITED, subject(), by.as(capacity));
    }

    /**
     * Takes it from view for good, at its author's wish.
     *
     * @throws IllegalStateException if already deleted
     */
    Fact delete(Member by) {
        if (isDeleted()) {
            throw new IllegalStateException("already deleted");
        }
        deletedAt = Instant.now();
        return Fact.of(FactKind.COMMENT_DELETED, subject(), by.as(capacity));
    }

    /** Takes the text from view of everybody but its author and moderators, who also read why. */
    public Fact hide(ReportReason reason, String because, Actor by) {
        hiddenAt = Instant.now();
        hiddenFor = reason;
        hiddenBecause = because;
        return Fact.of(FactKind.CONTENT_HIDDEN, subject(), by)
                .with("class", reason.name())
                .with("reason", because);
    }

    /** Shows a hidden one again. */
    public Fact restore(String because, Actor by) {
        hiddenAt = null;
        hiddenFor = null;
        hiddenBecause = null;
        return Fact.of(FactKind.CONTENT_RESTORED, subject(), by).with("reason", because);
    }

    /** Under the conversation's title: the text of a comment never enters the history. */
    public Subject subject() {
        return new Subject(
                SubjectType.COMMENT,
                id,
                conversation.getTitle(),
                getPath(),
                audience.getId(),
                conversation.getSubjectId());
    }

    public boolean readableBy(Member member) {
        return audience.readableBy(member) && conversation.getAudience().readableBy(member);
    }

    /** Whether a reader of the thread gets the text, not only the trace. */
    public boolean textShownTo(Member member) {
        return !isDeleted() && (!isHidden() || reasonShownTo(member));
    }

    /** Whether a hidden comment's reader is told why in words: its author and moderators. */
    public boolean reasonShownTo(Member member) {
        return member.is(person) || member.isModerator();
    }

    public boolean editableBy(Member member) {
        return editableBy(member, Instant.now());
    }

    boolean editableBy(Member member, Instant now) {
        return writtenBy(member) && isOpen() && now.isBefore(at.plus(EDITABLE_FOR));
    }

    public boolean deletableBy(Member member) {
        return writtenBy(member) && !isDeleted();
    }

    public boolean repliableBy(Member member) {
        return repliableByReader(member) && readableBy(member);
    }

    public boolean reportableBy(Member member) {
        return reportableByReader(member) && readableBy(member);
    }

    /** The same of somebody for whom the query has found the comment readable: a thread does not ask once more for each. */
    boolean repliableByReader(Member reader) {
        return reader.takesPart() && isOpen();
    }

    boolean reportableByReader(Member reader) {
        return reader.takesPart() && isOpen() && !reader.is(person);
    }

    /** Written by this person for the organisation now acted for. */
    private boolean writtenBy(Member member) {
        return member.takesPart() && member.is(person) && member.actsFor(organisation);
    }

    private boolean isOpen() {
        return !isDeleted() && !isHidden();
    }

    public boolean isEdited() {
        return editedAt != null;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }

    /** Whether it answers the other one or an answer to it, by where it stands. */
    boolean answersWithin(Comment other) {
        return sortKey.startsWith(other.sortKey + ".");
    }

    /** The labels an answer may carry. */
    public List<SharingLabel> getLabels() {
        return labelsFrom(audience.getLabel());
    }

    static List<SharingLabel> labelsFrom(SharingLabel widest) {
        return Arrays.stream(SharingLabel.values())
                .filter(label -> !widest.stricterThan(label))
                .toList();
    }

    /** The lasting address, which leads to the place in the thread. */
    public String getPath() {
        return "/comments/" + id;
    }

    public String getReportPath() {
        return getPath() + "/report";
    }

    public String getEditsPath() {
        return getPath() + "/edits";
    }

    public UUID getId() {
        return id;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public Comment getParent() {
        return parent;
    }

    public int getDepth() {
        return depth;
    }

    String getSortKey() {
        return sortKey;
    }

    public String getBody() {
        return body;
    }

    public Language getLanguage() {
        return language;
    }

    public Audience getAudience() {
        return audience;
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Side getSide() {
        return side;
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public Instant getAt() {
        return at;
    }

    public Instant getEditedAt() {
        return editedAt;
    }

    public Instant getDeletedAt() {
        return deletedAt;
    }

    public Instant getHiddenAt() {
        return hiddenAt;
    }

    public ReportReason getHiddenFor() {
        return hiddenFor;
    }

    public String getHiddenBecause() {
        return hiddenBecause;
    }

    public int getVersion() {
        return version;
    }
}
