package org.musubi.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.web.Slice;

/** All amendments, as far as a member may read both the proposal and the amendment. */
@ApplicationScoped
public class Amendments implements PanacheRepositoryBase<Amendment, UUID> {

    public Optional<Amendment> visibleTo(Member member, UUID id) {
        return find(query(member, "a.id = :id"), with(member, "id", id))
                .firstResultOptional()
                .filter(amendment -> amendment.getProposal().reviewReadableBy(member));
    }

    /** The same for an act; acts on one amendment wait for each other. */
    Optional<Amendment> forActBy(Member member, UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
        return visibleTo(member, id);
    }

    /** Those to one proposal, the newest first. */
    Slice<Amendment> to(Proposal proposal, Member member, UUID after) {
        Map<String, Object> parameters = with(member, "proposal", proposal);
        String behind = "";
        if (after != null) {
            behind = " and a.id < :after";
            parameters.put("after", after);
        }
        List<Amendment> rows = find(
                        query(member, "a.proposal = :proposal" + behind) + " order by a.id desc", parameters)
                .range(0, Slice.SIZE)
                .list();
        return Slice.of(rows, Amendment::getId);
    }

    private static String query(Member member, String which) {
        return "select a from Amendment a join fetch a.proposal p join fetch p.audience join fetch p.organisation"
                + " join fetch a.audience join fetch a.signature.person join fetch a.signature.organisation"
                + " left join fetch a.answeredBy where " + which + " and "
                + Readership.of(member).over("p.audience").hql() + " and "
                + Readership.of(member).over("a.audience").hql();
    }

    private static Map<String, Object> with(Member member, String name, Object value) {
        Condition condition = Readership.of(member).over("a.audience");
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        parameters.put(name, value);
        return parameters;
    }
}
