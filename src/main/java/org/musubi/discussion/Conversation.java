package org.musubi.discussion;

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
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.SharingLabel;
import org.musubi.text.Bilingual;

/**
 * The talk about one thing. It knows nobody's subject: the subject makes it, shares its audience and keeps it told of
 * its title.
 */
@Entity
public class Conversation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private SubjectType subjectType;

    private UUID subjectId;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    private String path;

    protected Conversation() {}

    /**
     * A talk about a thing.
     *
     * @param path the address of the thing's page, where the talk is shown
     */
    public Conversation(SubjectType subjectType, UUID subjectId, Bilingual title, String path, Audience audience) {
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.title = title;
        this.path = path;
        this.audience = audience;
    }

    /** Follows a change of the subject's title. */
    public void call(Bilingual newTitle) {
        title = newTitle;
    }

    public boolean readableBy(Member member) {
        return audience.readableBy(member);
    }

    /** Whether the member may say something here. */
    public boolean opensTo(Member member) {
        return member.takesPart() && readableBy(member);
    }

    /** Where a comment on its subject is sent to. */
    public String getCommentsPath() {
        return "/conversations/" + id + "/comments";
    }

    /** The labels a comment may carry: the subject's own or a stricter one. */
    public List<SharingLabel> getLabels() {
        return Comment.labelsFrom(audience.getLabel());
    }

    public UUID getId() {
        return id;
    }

    public Audience getAudience() {
        return audience;
    }

    public SubjectType getSubjectType() {
        return subjectType;
    }

    public UUID getSubjectId() {
        return subjectId;
    }

    public Bilingual getTitle() {
        return title;
    }

    public String getPath() {
        return path;
    }
}
