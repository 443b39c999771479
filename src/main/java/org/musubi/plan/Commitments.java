package org.musubi.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.people.Organisation;

/** All commitments of all source documents. */
@ApplicationScoped
public class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    private static final String WITH_WHAT_LISTS_SHOW = "from Commitment c join fetch c.sector s join fetch c.document d"
            + " left join fetch c.instrument left join fetch c.parties p left join fetch p.organisation";

    public Optional<Commitment> referredTo(String ref) {
        return find("ref", ref).firstResultOptional();
    }

    /** One commitment with all that its page shows. */
    Optional<Commitment> whole(String ref) {
        return find(
                        WITH_WHAT_LISTS_SHOW + " left join fetch c.body left join fetch d.issuer"
                                + " left join fetch c.parent r left join fetch r.instrument where c.ref = ?1",
                        ref)
                .stream()
                .findFirst();
    }

    /** Those that answer to a filter, in reading order. */
    List<Commitment> matching(PlanFilter filter) {
        return list(
                WITH_WHAT_LISTS_SHOW + " where " + filter.hql() + " order by d.issued desc, d.code, c.position",
                filter.parameters());
    }

    /** The items that stand under a heading item, in reading order. */
    List<Commitment> under(Commitment heading) {
        return list(WITH_WHAT_LISTS_SHOW + " where c.parent = ?1 order by c.position", heading);
    }

    /** The items of a sector, in reading order. */
    public List<Commitment> under(Sector sector) {
        return matching(PlanFilter.of(sector));
    }

    /** All of them with their places, in reading order. */
    public List<Commitment> withPlaces() {
        return list("from Commitment c join fetch c.sector join fetch c.document d left join fetch c.places"
                + " order by d.issued, d.code, c.position");
    }

    /**
     * How many name each place, by its code; {@code none} for those that name none.
     *
     * @param sector null for all
     */
    public Map<String, Long> perPlace(Sector sector) {
        var query = getEntityManager()
                .createQuery(
                        "select coalesce(w.code, 'none'), count(c) from Commitment c left join c.places w"
                                + (sector == null ? "" : " where c.sector = :sector")
                                + " group by coalesce(w.code, 'none')",
                        Object[].class);
        if (sector != null) {
            query.setParameter("sector", sector);
        }
        Map<String, Long> counts = new HashMap<>();
        query.getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** How many there are in each sector, by its code. */
    Map<String, Long> perSector() {
        Map<String, Long> counts = new HashMap<>();
        getEntityManager()
                .createQuery("select c.sector.code, count(c) from Commitment c group by c.sector.code", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** The organisations that commitments name. */
    List<Organisation> parties() {
        return getEntityManager()
                .createQuery(
                        "from Organisation o where exists"
                                + " (select 1 from Commitment c join c.parties p where p.organisation = o)"
                                + " order by o.name.en, o.code",
                        Organisation.class)
                .getResultList();
    }
}
