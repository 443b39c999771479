package org.musubi.dialogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Side;
import org.musubi.text.Bilingual;

/**
 * What a session means to bring about. What is not done at its end goes over to the next session, for the readers of the
 * session that it comes from.
 */
@Entity
public class Deliverable {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Session session;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    @Enumerated(EnumType.STRING)
    private Side responsible;

    private LocalDate doneOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Deliverable carriedFrom;

    @ManyToOne(fetch = FetchType.LAZY)
    private Audience audience;

    @Version
    private int version;

    protected Deliverable() {}

    /** @param responsible neither for both */
    Deliverable(Session session, Bilingual title, Side responsible) {
        this.session = session;
        this.title = title;
        this.responsible = responsible;
        this.audience = session.getAudience();
    }

    /** The same thing in a later session. */
    Deliverable carriedInto(Session later) {
        Deliverable next = new Deliverable(later, title, responsible);
        next.carriedFrom = this;
        next.audience = audience;
        return next;
    }

    /** @throws IllegalStateException if it is done already */
    void complete(LocalDate day) {
        if (doneOn != null) {
            throw new IllegalStateException("done already");
        }
        doneOn = day;
    }

    public boolean completableBy(Member member) {
        return doneOn == null && session.editableBy(member);
    }

    public String act(String name) {
        return "/deliverables/" + id + "/" + name;
    }

    public UUID getId() {
        return id;
    }

    public Session getSession() {
        return session;
    }

    public Bilingual getTitle() {
        return title;
    }

    public Side getResponsible() {
        return responsible;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public boolean isCarriedOver() {
        return carriedFrom != null;
    }

    public int getVersion() {
        return version;
    }
}
