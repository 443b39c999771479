package org.musubi.dialogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;

/** What a session decided about an item of its agenda. Never changed; what follows from it becomes an obligation. */
@Entity
@Immutable
public class Outcome {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private AgendaItem item;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private Bilingual text;

    private LocalDate reviewOn;

    @Embedded
    private Signature by;

    protected Outcome() {}

    /** @param reviewOn the day to look at it again; null for none */
    Outcome(AgendaItem item, Bilingual text, LocalDate reviewOn, Member by) {
        this.item = item;
        this.text = text;
        this.reviewOn = reviewOn;
        this.by = Signature.of(by);
    }

    /** Those who keep the body make an obligation of it, also after the session has closed. */
    public boolean obligingBy(Member member) {
        return member.isFocalPoint();
    }

    public String getPath() {
        return "/outcomes/" + id;
    }

    public UUID getId() {
        return id;
    }

    public AgendaItem getItem() {
        return item;
    }

    public Bilingual getText() {
        return text;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public Signature getBy() {
        return by;
    }
}
