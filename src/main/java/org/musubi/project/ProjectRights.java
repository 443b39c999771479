package org.musubi.project;

import org.musubi.people.Member;
import org.musubi.people.Side;
import org.musubi.plan.PartyRole;

/** Who may do what to a project. Each answer asks the life cycle too: what cannot happen is nobody's right. */
public record ProjectRights(Project project) {

    public boolean startableBy(Member member) {
        return project.getLifeCycle() == LifeCycle.PIPELINE && ledBy(member);
    }

    public boolean suspendableBy(Member member) {
        return project.getLifeCycle().mayBecome(LifeCycle.SUSPENDED) && ledBy(member);
    }

    public boolean resumableBy(Member member) {
        return project.getLifeCycle() == LifeCycle.SUSPENDED && ledBy(member);
    }

    public boolean finalisableBy(Member member) {
        return project.getLifeCycle().mayBecome(LifeCycle.FINALISATION) && ledBy(member);
    }

    /** Whether the member may propose to end it; a new proposal takes the place of one that waits. */
    public boolean endableBy(Ending ending, Member member) {
        return project.getLifeCycle().mayBecome(ending.leadsTo()) && member.isFocalPoint();
    }

    /** Whether the member's key is the one that is missing: of the other side, and of another person. */
    public boolean signableBy(Ending ending, Member member) {
        return project.getLifeCycle().mayBecome(ending.leadsTo())
                && project.proposed(ending)
                        .filter(signOff ->
                                signOff.isStanding() && signOff.getBy().isAnsweredBy(member))
                        .isPresent();
    }

    public boolean closableBy(Member member) {
        return endableBy(Ending.CLOSURE, member);
    }

    public boolean cancellableBy(Member member) {
        return endableBy(Ending.CANCELLATION, member);
    }

    /** Focal points, and parties of the project that stand on a side. */
    public boolean reportableBy(Member member) {
        return !project.getLifeCycle().isOver() && trackedBy(member);
    }

    /** Whether the member may say with one click that nothing has changed: only after a first report of the side. */
    public boolean confirmableBy(Member member) {
        return reportableBy(member) && project.health(member.side()) != Health.NOT_SET;
    }

    /** Whether the member may move the planned dates and set the rhythm of reports. */
    public boolean replannableBy(Member member) {
        return !project.getLifeCycle().isOver() && ledBy(member);
    }

    /** Whether the member may put a joint view of it to the other side. */
    public boolean assessableBy(Member member) {
        return !project.getLifeCycle().isOver() && member.isFocalPoint();
    }

    /** Whether the member may put new words for its title and summary to the other side. */
    public boolean rewordableBy(Member member) {
        return assessableBy(member);
    }

    public boolean plannableBy(Member member) {
        return !project.getLifeCycle().isOver() && trackedBy(member);
    }

    public boolean attachableBy(Member member) {
        return !project.getLifeCycle().isOver() && trackedBy(member);
    }

    /** Whether there is any act of the life cycle for the member, for the heading above the buttons. */
    public boolean movableBy(Member member) {
        return startableBy(member)
                || suspendableBy(member)
                || resumableBy(member)
                || finalisableBy(member)
                || closableBy(member)
                || cancellableBy(member);
    }

    private boolean ledBy(Member member) {
        return member.isFocalPoint() || member.takesPart() && project.isPartyTo(member, PartyRole.ACCOUNTABLE);
    }

    private boolean trackedBy(Member member) {
        return member.isFocalPoint()
                || member.takesPart() && project.isPartyTo(member) && member.side() != Side.NEITHER;
    }
}
