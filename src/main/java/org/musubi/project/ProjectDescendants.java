package org.musubi.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Readership;
import org.musubi.plan.Commitment;
import org.musubi.plan.Descendants;
import org.musubi.plan.Sector;

/** The projects, as the plan's pages show them. */
@ApplicationScoped
class ProjectDescendants implements Descendants {

    @Inject
    EntityManager database;

    @Override
    public List<Descendant> of(Commitment commitment, Member reader, int limit) {
        return newest("p.commitment = :whose", commitment, reader, limit);
    }

    @Override
    public List<Descendant> in(Sector sector, Member reader, int limit) {
        return newest("p.sector = :whose", sector, reader, limit);
    }

    @Override
    public List<Descendant> with(Organisation organisation, Member reader, int limit) {
        return newest(
                "exists (select 1 from Participation t where t.project = p and t.organisation = :whose"
                        + " and t.until is null)",
                organisation,
                reader,
                limit);
    }

    @Override
    public long count(Commitment commitment, Member reader) {
        Condition visible = Readership.of(reader).over("p.audience");
        var query = database.createQuery(
                        "select count(l.id) from (select p.id as id from Project p where p.commitment = :commitment and "
                                + visible.hql() + " order by p.id limit " + (COUNTED_TO + 1) + ") l",
                        Long.class)
                .setParameter("commitment", commitment);
        visible.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** From the sums that the database keeps, so that the first page counts no project. */
    @Override
    public Map<String, Long> perSector(Member reader) {
        Condition visible = Readership.of(reader).overCircle("t");
        var query = database.createQuery(
                "select s.code, sum(t.n) from TallyLine t join Sector s on s.id = t.sectorId where t.measure = 'LIFE' and "
                        + visible.hql() + " group by s.code",
                Object[].class);
        visible.parameters().forEach(query::setParameter);
        Map<String, Long> counts = new HashMap<>();
        query.getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    private List<Descendant> newest(String which, Object whose, Member reader, int limit) {
        Condition visible = Readership.of(reader).over("p.audience");
        var query = database.createQuery(
                        "from Project p where " + which + " and " + visible.hql() + " order by p.id desc",
                        Project.class)
                .setParameter("whose", whose)
                .setMaxResults(limit);
        visible.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(project -> new Descendant(
                        project.getTitle(),
                        project.getPath(),
                        project.getLifeCycle().name()))
                .toList();
    }
}
