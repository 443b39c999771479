package org.musubi.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.people.Member;

/** Invitations to write together. An invitation is there for the person invited and for whoever reads the draft. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    /** More are answered before others are shown. */
    private static final int MOST = 50;

    private static final String WAITING =
            " i.invited.id = ?1 and i.state = PENDING and i.proposal.stage in (DRAFT, RETURNED)";

    /** The invitations that wait for the member's answer, the newest first. */
    List<Invitation> waitingFor(Member member) {
        return find(
                        "from Invitation i join fetch i.proposal join fetch i.signature.person"
                                + " join fetch i.signature.organisation where" + WAITING + " order by i.id desc",
                        member.getPersonId())
                .page(0, MOST)
                .list();
    }

    /** Whether any invitation waits for the member's answer. */
    boolean await(Member member) {
        return member.takesPart()
                && find("select 1 from Invitation i where" + WAITING, member.getPersonId())
                                .project(Integer.class)
                                .page(0, 1)
                                .list()
                                .size()
                        > 0;
    }

    /** One that the member may know of: his or her own, or of a proposal that he or she may read. */
    Optional<Invitation> knownTo(Member member, UUID id) {
        return findByIdOptional(id)
                .filter(one -> member.is(one.getInvited())
                        || one.getProposal().getAudience().readableBy(member));
    }
}
