package org.musubi.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;

/** Decisions that are not announced yet. Only those who decide may ask, and never about their own proposals. */
@ApplicationScoped
public class HeldDecisions implements PanacheRepositoryBase<HeldDecision, UUID> {

    private static final String ROW = "select distinct h from HeldDecision h join fetch h.proposal p"
            + " join fetch p.organisation join fetch p.audience left join fetch p.content.sector"
            + " left join fetch p.content.parties party left join fetch party.organisation left join fetch p.invitations"
            + " join fetch h.signature.person join fetch h.signature.organisation left join fetch h.announcement"
            + " where h.announcedAt is null and h.releasedAt is null and ";

    /** The oldest first. */
    List<HeldDecision> open(Member member) {
        return deciding(member, "true = true", Map.of());
    }

    /** Those of the keys that the member may decide about. */
    List<HeldDecision> open(Member member, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : deciding(member, "h.id in :ids", Map.of("ids", ids));
    }

    /** All that an announcement holds, as far as the member may decide about it. */
    List<HeldDecision> in(Announcement announcement, Member member) {
        return deciding(member, "h.announcement = :announcement", Map.of("announcement", announcement));
    }

    /** How many an announcement holds, whoever asks; for finding out whether the member may decide about all. */
    long countIn(Announcement announcement) {
        return count("announcement", announcement);
    }

    /** The one about a proposal, if there is one. Asked only after {@link Reviewing#isDeciding}. */
    Optional<HeldDecision> about(Proposal proposal) {
        return find("proposal = ?1 and announcedAt is null and releasedAt is null", proposal)
                .firstResultOptional();
    }

    private List<HeldDecision> deciding(Member member, String which, Map<String, Object> more) {
        if (!member.isFocalPoint()) {
            return List.of();
        }
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.putAll(more);
        return find(ROW + which + " and " + visible.hql() + " order by h.id", parameters).list().stream()
                .filter(held -> held.getProposal().reviewing(member).isDeciding())
                .toList();
    }
}
