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

    /** A page of those that may take part, of one side or type where given, by side, type and name. */
    public Slice<Organisation> verified(Side side, Integer iatiType, UUID after) {
        Parameters parameters = Parameters.with("standing", Standing.VERIFIED);
        String hql = "from Organisation o where " + taking(side, iatiType, parameters);
        if (after != null) {
            hql += " and exists (select 1 from Organisation a where a.id = :after and (" + placeOf("o") + ") > ("
                    + placeOf("a") + "))";
            parameters.and("after", after);
        }
        return Slice.of(
                find(hql + " order by " + placeOf("o"), parameters)
                        .page(0, Slice.SIZE + 1)
                        .list(),
                Organisation::getId);
    }

    /** How many may take part, of one side or type where given. */
    public long verifiedCount(Side side, Integer iatiType) {
        Parameters parameters = Parameters.with("standing", Standing.VERIFIED);
        return count("from Organisation o where " + taking(side, iatiType, parameters), parameters);
    }

    private static String taking(Side side, Integer iatiType, Parameters parameters) {
        String hql = "o.standing = :standing";
        if (side != null) {
            hql += " and o.side = :side";
            parameters.and("side", side);
        }
        if (iatiType != null) {
            hql += " and o.iatiType = :type";
            parameters.and("type", iatiType);
        }
        return hql;
    }

    private static String placeOf(String organisation) {
        return ("case when _.side = org.musubi.people.Side.JP then 1 when _.side = org.musubi.people.Side.IN then 2 else 3 end,"
                        + " _.iatiType, coalesce(_.name.en, _.name.ja, _.code), _.code")
                .replace("_", organisation);
    }

    public long verifiedCount() {
        return count("standing", Standing.VERIFIED);
    }
}
