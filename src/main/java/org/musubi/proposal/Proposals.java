package org.musubi.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.people.Side;
import org.musubi.web.Slice;

/** All proposals, as far as a member may read them. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    /** How many of the oldest the desk shows of each kind. */
    static final int ON_A_DESK = 50;

    private static final String ROW =
            "from Proposal p join fetch p.organisation join fetch p.audience left join fetch p.content.sector where ";

    public Optional<Proposal> visibleTo(Member member, UUID id) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", id);
        return find("from Proposal p where p.id = :id and " + visible.hql(), parameters)
                .firstResultOptional();
    }

    /**
     * The same for an act. Acts on one proposal wait for each other: the second of two keys turned at the same moment
     * has to see the first.
     */
    Optional<Proposal> forActBy(Member member, UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
        return visibleTo(member, id);
    }

    /** Waits for other acts on the same proposal. */
    void await(Proposal proposal) {
        getEntityManager().lock(proposal, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first. */
    Slice<Proposal> list(Member member, Filter filter, UUID after) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        StringBuilder where = new StringBuilder(visible.hql());
        if (filter.stage() != null) {
            where.append(" and p.stage = :stage");
            parameters.put("stage", filter.stage());
        }
        if (filter.sector() != null) {
            where.append(" and p.content.sector = :sector");
            parameters.put("sector", filter.sector());
        }
        if (filter.mine() && member.getOrganisation() != null) {
            where.append(" and (p.organisation = :mine or exists (select 1 from p.content.parties party"
                    + " where party.organisation = :mine))");
            parameters.put("mine", member.getOrganisation());
        }
        if (after != null) {
            where.append(" and p.id < :after");
            parameters.put("after", after);
        }
        List<Proposal> rows = find(ROW + where + " order by p.id desc", parameters)
                .range(0, Slice.SIZE)
                .list();
        return Slice.of(rows, Proposal::getId);
    }

    /** What the member is writing, as its founder's or as a co-author; the newest first. */
    Slice<Proposal> writtenBy(Member member, UUID after) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("writing", List.of(Stage.DRAFT, Stage.RETURNED));
        parameters.put("mine", member.getOrganisation());
        parameters.put("me", member.getPerson());
        String where = "p.stage in :writing and (p.organisation = :mine or exists (select 1 from Invitation i"
                + " where i.proposal = p and i.state = ACCEPTED and i.invited = :me and i.acceptedFor = :mine))"
                + " and " + visible.hql();
        if (after != null) {
            where += " and p.id < :after";
            parameters.put("after", after);
        }
        List<UUID> page = find("select p.id from Proposal p where " + where + " order by p.id desc", parameters)
                .project(UUID.class)
                .range(0, Slice.SIZE)
                .list();
        return Slice.of(withWhatTheyLack(page), Proposal::getId);
    }

    private List<Proposal> withWhatTheyLack(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        "select distinct p from Proposal p join fetch p.organisation join fetch p.audience"
                                + " left join fetch p.content.sector left join fetch p.typings"
                                + " left join fetch p.content.parties party left join fetch party.organisation"
                                + " where p.id in ?1 order by p.id desc",
                        ids);
    }

    /** What waits to be screened by a focal point, oldest first. */
    List<Proposal> toScreen(Member member) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("stages", List.of(Stage.SUBMITTED, Stage.SCREENING));
        parameters.put("sides", List.of(member.side(), Side.NEITHER));
        return oldest("p.stage in :stages and p.organisation.side in :sides and " + visible.hql(), parameters);
    }

    /** What waits for a focal point's key, oldest first. */
    List<Proposal> toSign(Member member) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("side", member.side());
        parameters.put("person", member.getPersonId());
        return oldest(
                "p.stage = JOINT_REVIEW"
                        + " and not exists (select 1 from SignOff k where k.proposal = p and k.side = :side"
                        + " and k.voidedAt is null)"
                        + " and not exists (select 1 from SignOff k where k.proposal = p and k.side <> :side"
                        + " and k.signature.person.id = :person)"
                        + " and " + visible.hql(),
                parameters);
    }

    /** Every version, the newest first, with who wrote it. */
    List<ProposalVersion> versionsOf(Proposal proposal) {
        return getEntityManager()
                .createQuery(
                        "from ProposalVersion v join fetch v.signature.person join fetch v.signature.organisation"
                                + " where v.proposal = :proposal order by v.number desc",
                        ProposalVersion.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    Optional<ProposalVersion> version(Proposal proposal, int number) {
        return getEntityManager()
                .createQuery(
                        "from ProposalVersion v where v.proposal = :proposal and v.number = :number",
                        ProposalVersion.class)
                .setParameter("proposal", proposal)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<Proposal> visibleTo(Member member, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("ids", ids);
        return list(ROW + "p.id in :ids and " + visible.hql(), parameters);
    }

    /** Those that meet the condition over the alias {@code p}, the longest waiting first. */
    List<Proposal> oldest(String where, Map<String, Object> parameters) {
        return find(ROW + where + " order by p.waitingSince, p.id", parameters)
                .page(0, ON_A_DESK)
                .list();
    }
}
