package org.musubi.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;

/** One milestone waits for another, of its own or another project. It is taken away whole, never changed. */
@Entity
@Immutable
public class Precedence {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Milestone predecessor;

    @ManyToOne(fetch = FetchType.LAZY)
    private Milestone follower;

    @Embedded
    private Signature by;

    protected Precedence() {}

    Precedence(Milestone predecessor, Milestone follower, Member by) {
        this.predecessor = predecessor;
        this.follower = follower;
        this.by = Signature.of(by);
    }

    /** What comes first is overdue or was not met. */
    public boolean isLate() {
        return predecessor.isOverdue() || predecessor.getStatus() == MilestoneStatus.NOT_MET;
    }

    /** What comes first is planned for after what waits for it. */
    public boolean isOutOfOrder() {
        return predecessor.isAhead() && predecessor.getDueOn().isAfter(follower.getDueOn());
    }

    public boolean isWithinOneProject() {
        return predecessor.getProject().getId().equals(follower.getProject().getId());
    }

    public UUID getId() {
        return id;
    }

    public Milestone getPredecessor() {
        return predecessor;
    }

    public Milestone getFollower() {
        return follower;
    }
}
