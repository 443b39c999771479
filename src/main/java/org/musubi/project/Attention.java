package org.musubi.project;

import io.quarkus.qute.TemplateEnum;
import org.musubi.people.Member;
import org.musubi.people.Side;

/** What a project may need: choices of the list, each read from an index. */
@TemplateEnum
public enum Attention {
    OURS,
    OUR_SIDE,
    OVERDUE,
    UNBALANCED,
    CONTRADICTED;

    /** Whether the member's own work is among it: what is the organisation's, and for focal points what is their side's. */
    public boolean asksFor(Member member) {
        return offeredTo(member) && (this == OURS || member.isFocalPoint());
    }

    /** Whether the choice means something to the member: what is ours needs an organisation on a side. */
    public boolean offeredTo(Member member) {
        return this != OURS && this != OUR_SIDE || member.belongs() && member.side() != Side.NEITHER;
    }
}
