package org.musubi.tracking;

import java.util.List;
import org.musubi.people.Member;

/** A phase with what was decided at its gate and when it was moved, newest first. */
public record Gate(Phase phase, List<GateDecision> decisions, List<PhaseMove> moves) {

    /** A focal point, for his or her own side; not the person who decided for the other side. */
    public boolean decidableBy(Member member) {
        return phase.decidableBy(member) && !hasDecidedForTheOther(member);
    }

    private boolean hasDecidedForTheOther(Member member) {
        return decisions.stream()
                .filter(decision -> decision.getBy().getSide() != member.side())
                .findFirst()
                .filter(decision -> member.is(decision.getBy().getPerson()))
                .isPresent();
    }
}
