package org.musubi.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.SharingLabel;

/** What a reviewer writes for the own side or for both. Never changed: whoever errs writes another. */
@Entity
@Immutable
@Table(name = "proposal_note")
public class Note {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    @ManyToOne(fetch = FetchType.LAZY)
    private Note parent;

    private String body;

    // Of the fact alone: that somebody wrote something is told to its writer and, without what, to auditors.
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    @Embedded
    private Signature signature;

    protected Note() {}

    /** @param parent the note it answers, or null; an answer to an answer stands beside it */
    Note(Proposal proposal, Circle circle, Note parent, String body, Member by) {
        this.proposal = proposal;
        this.circle = circle;
        this.parent = parent == null || parent.parent == null ? parent : parent.parent;
        this.body = body;
        this.audience = Audience.draft(SharingLabel.RED, by);
        this.signature = new Signature(by);
    }

    Fact written(Member by) {
        return DeskFacts.of(FactKind.NOTE_WRITTEN, id, proposal, audience, by);
    }

    /** Its key as a form sends it. */
    public String getKey() {
        return id.toString();
    }

    public UUID getId() {
        return id;
    }

    public Circle getCircle() {
        return circle;
    }

    public Note getParent() {
        return parent;
    }

    public String getBody() {
        return body;
    }

    public Signature getSignature() {
        return signature;
    }
}
