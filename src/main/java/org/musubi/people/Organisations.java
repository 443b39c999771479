package org.musubi.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.web.Slice;

/** All organisations. Their names are public; what they do is not. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    public Optional<Organisation> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    public List<Organisation> coded(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1 order by code", codes);
    }

    /** Those of one standing, last met first. */
    public Slice<Organisation> at(Standing standing, UUID after) {
        List<Organisation> oneMore = after == null
                ? find("standing = ?1 order by id desc", standing)
                        .page(0, Slice.SIZE + 1)
                        .list()
                : find("standing = ?1 and id < ?2 order by id desc", standing, after)
                        .page(0, Slice.SIZE + 1)
                        .list();
        return Slice.of(oneMore, Organisation::getId);
    }

    /** Those that may take part, by side and name, for choosing from. */
    public List<Organisation> choosable() {
        return list("standing = ?1 order by side, name.en, code", Standing.VERIFIED);
    }

    /** Those that may take part, of one side or type where given, by side and name. */
    public List<Organisation> verified(Side side, Integer iatiType) {
        StringBuilder hql = new StringBuilder("standing = :standing");
        Parameters parameters = Parameters.with("standing", Standing.VERIFIED);
        if (side != null) {
            hql.append(" and side = :side");
            parameters.and("side", side);
        }
        if (iatiType != null) {
            hql.append(" and iatiType = :type");
            parameters.and("type", iatiType);
        }
        return list(
                hql
                        + " order by case when side = org.musubi.people.Side.JP then 1 when side = org.musubi.people.Side.IN then 2 else 3 end, iatiType, name.en, code",
                parameters);
    }

    public long verifiedCount() {
        return count("standing", Standing.VERIFIED);
    }
}
