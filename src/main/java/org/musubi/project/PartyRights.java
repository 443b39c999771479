package org.musubi.project;

import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.plan.PartyRole;

/**
 * Who may change the roll of a project. Each side decides over its own organisations: its focal points and its accountable
 * parties do; over an organisation of neither side both may.
 */
public record PartyRights(Project project) {

    /** Whether there is any organisation that the member may admit. */
    public boolean openBy(Member member) {
        return !project.getLifeCycle().isOver()
                && (member.isFocalPoint() || member.takesPart() && project.isPartyTo(member, PartyRole.ACCOUNTABLE));
    }

    public boolean admissibleBy(Organisation organisation, Member member) {
        return openBy(member) && isOfTheSideOf(member, organisation);
    }

    public boolean recastableBy(Organisation organisation, Member member) {
        return admissibleBy(organisation, member) && takesPart(organisation);
    }

    /** An organisation may always leave by itself. */
    public boolean releasableBy(Organisation organisation, Member member) {
        return recastableBy(organisation, member) || isItself(organisation, member);
    }

    public boolean contactableBy(Organisation organisation, Member member) {
        return releasableBy(organisation, member);
    }

    /** Giving and taking the accountable role, which carries rights over the project, is for the side's focal points alone. */
    public boolean accountableBy(Organisation organisation, Member member) {
        return admissibleBy(organisation, member) && member.isFocalPoint();
    }

    /** Any organisation of a side that reads a running project may ask for a role in it. */
    public boolean requestableBy(Member member) {
        return !project.getLifeCycle().isOver()
                && member.takesPart()
                && member.side() != Side.NEITHER
                && project.getAudience().readableBy(member);
    }

    /** Naming further readers of a RED project widens it: for the organisation from which it originates. */
    public boolean readersNameableBy(Member member) {
        return project.getAudience().getLabel() == SharingLabel.RED
                && member.takesPart()
                && member.actsFor(project.getAudience().getOriginator());
    }

    private boolean isItself(Organisation organisation, Member member) {
        return !project.getLifeCycle().isOver()
                && member.takesPart()
                && member.actsFor(organisation)
                && takesPart(organisation);
    }

    private boolean takesPart(Organisation organisation) {
        return !project.getRoll().rolesOf(organisation).isEmpty();
    }

    private static boolean isOfTheSideOf(Member member, Organisation organisation) {
        return organisation.getSide() == Side.NEITHER || organisation.getSide() == member.side();
    }
}
