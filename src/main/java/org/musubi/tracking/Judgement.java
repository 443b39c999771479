package org.musubi.tracking;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.musubi.people.Organisation;
import org.musubi.text.Bilingual;

/** What is held about a risk at a time: how likely, how heavy, who answers for it, what is done, how it stands. */
@Embeddable
public class Judgement {

    @Embedded
    @EmbeddedColumnNaming("description_%s")
    private Bilingual description;

    @Embedded
    @EmbeddedColumnNaming("response_%s")
    private Bilingual response;

    private int likelihood;
    private int impact;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation owner;

    @Enumerated(EnumType.STRING)
    private RiskState state;

    private LocalDate reviewOn;

    protected Judgement() {}

    /** @param reviewOn may be null */
    Judgement(
            Bilingual description,
            Bilingual response,
            Degree likelihood,
            Degree impact,
            Organisation owner,
            RiskState state,
            LocalDate reviewOn) {
        this.description = description;
        this.response = response;
        this.likelihood = likelihood.getStep();
        this.impact = impact.getStep();
        this.owner = owner;
        this.state = state;
        this.reviewOn = reviewOn;
    }

    public Bilingual getDescription() {
        return description;
    }

    public Bilingual getResponse() {
        return response;
    }

    public Degree getLikelihood() {
        return Degree.of(likelihood);
    }

    public Degree getImpact() {
        return Degree.of(impact);
    }

    /** From 1 to 25, for putting the heaviest first. */
    public int getWeight() {
        return likelihood * impact;
    }

    public Organisation getOwner() {
        return owner;
    }

    public RiskState getState() {
        return state;
    }

    /** Null where no review is planned. */
    public LocalDate getReviewOn() {
        return reviewOn;
    }

    /** The review is due and the risk not closed. */
    public boolean isReviewDue() {
        return state != RiskState.CLOSED
                && reviewOn != null
                && reviewOn.isBefore(owner.getSide().today());
    }
}
