package org.musubi.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Member;
import org.musubi.people.Side;
import org.musubi.plan.Commitment;

/**
 * What a paragraph does to a commitment, said by somebody with a reason. It is agreed once both sides have given their key;
 * until then it is one side's view. Never changed: it can only be withdrawn, with a reason.
 */
@Entity
@Immutable
@Table(name = "paragraph_link")
public class Link {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Paragraph paragraph;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private String reason;

    @Embedded
    private Signature by;

    @Formula("(exists (select 1 from paragraph_link_key k where k.link_id = id and k.side = 'JP'))")
    private boolean keyJp;

    @Formula("(exists (select 1 from paragraph_link_key k where k.link_id = id and k.side = 'IN'))")
    private boolean keyIn;

    @Formula("(exists (select 1 from paragraph_link_withdrawal w where w.link_id = id))")
    private boolean withdrawn;

    protected Link() {}

    private Link(Paragraph paragraph, Commitment commitment, Relation relation, String reason, Signature by) {
        this.paragraph = paragraph;
        this.commitment = commitment;
        this.relation = relation;
        this.reason = reason;
        this.by = by;
    }

    static Link said(Paragraph paragraph, Commitment commitment, Relation relation, String reason, Member by) {
        return new Link(paragraph, commitment, relation, reason, Signature.of(by));
    }

    /** Found by the portal itself: the commitment was made from the paragraph. */
    static Link found(Paragraph paragraph, Commitment commitment, Relation relation, String reason) {
        return new Link(paragraph, commitment, relation, reason, Signature.ofPortal());
    }

    Fact linked(Actor actor) {
        return fact(FactKind.PARAGRAPH_LINKED, actor).with("reason", reason);
    }

    Fact signed(Actor actor) {
        return fact(FactKind.PARAGRAPH_LINK_SIGNED, actor);
    }

    Fact withdrawn(String why, Actor actor) {
        return fact(FactKind.PARAGRAPH_LINK_WITHDRAWN, actor).with("reason", why);
    }

    private Fact fact(FactKind kind, Actor actor) {
        return Fact.of(kind, paragraph.subject(), actor)
                .with("commitment", commitment.getRef())
                .with("relation", relation.name());
    }

    /** Whether the member may give a side's key: the own side's, once, and nobody for two sides. */
    public boolean signableBy(Member member) {
        return !withdrawn && member.isFocalPoint() && !has(member.side()) && !member.is(by.getPerson());
    }

    /** Either side may take it back, and an administrator. */
    public boolean withdrawableBy(Member member) {
        return !withdrawn && !isOfPlan() && (member.isFocalPoint() || member.isAdministrator());
    }

    public boolean has(Side side) {
        return side == Side.JP ? keyJp : side == Side.IN && keyIn;
    }

    public boolean isAgreed() {
        return keyJp && keyIn;
    }

    /** The loaded plan itself makes it: there is nothing to agree upon. */
    public boolean isOfPlan() {
        return by.isOfPortal()
                && relation == Relation.STATES
                && paragraph.getEdition().isRestated();
    }

    /** The portal itself found that the commitment restates the paragraph of a published text. */
    public boolean isFound() {
        return by.isOfPortal() && relation == Relation.STATES && !isOfPlan();
    }

    public String act(String name) {
        return "/links/" + id + "/" + name;
    }

    public UUID getId() {
        return id;
    }

    public Paragraph getParagraph() {
        return paragraph;
    }

    public Commitment getCommitment() {
        return commitment;
    }

    public Relation getRelation() {
        return relation;
    }

    public String getReason() {
        return reason;
    }

    public Signature getBy() {
        return by;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }
}
