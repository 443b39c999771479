package org.musubi.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.chart.Calendar;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.project.Milestone;
import org.musubi.project.Project;
import org.musubi.tracking.Phase;
import org.musubi.web.Slice;

/** Draws timelines of what a reader may see. Three queries, however many projects and milestones there are. */
@ApplicationScoped
class Timelines {

    private static final int MOST_MARKS = 6;
    private static final int MOST_MARKS_OF_ONE = 60;
    private static final int LONGEST = 12;

    @Inject
    EntityManager database;

    /** The newest projects that the filter leaves, a page of them. */
    Slice<Project> projects(TimelineFilter filter, Member reader) {
        Condition visible = Readership.of(reader).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        StringBuilder hql = new StringBuilder(
                "select p from Project p join fetch p.sector join fetch p.audience where " + visible.hql());
        narrow(
                hql,
                parameters,
                "p.sector.id = (select s.id from Sector s where s.code = :sector)",
                "sector",
                filter.sector());
        narrow(
                hql,
                parameters,
                "p.place.id = (select w.id from Place w where w.code = :place)",
                "place",
                filter.place());
        narrow(hql, parameters, "p.lifeCycle = :life", "life", filter.lifeCycle());
        narrow(hql, parameters, "p.id < :after", "after", filter.key());
        var query = database.createQuery(hql + " order by p.id desc", Project.class);
        parameters.forEach(query::setParameter);
        return Slice.of(query.setMaxResults(Slice.SIZE + 1).getResultList(), Project::getId);
    }

    /** The timeline of projects that the reader may see; of each the first milestones that lie within. */
    Timeline of(List<Project> projects, Calendar calendar) {
        return Timeline.of(
                calendar,
                projects,
                phases(projects),
                milestones(projects, calendar.from(), calendar.to(), MOST_MARKS + 1),
                MOST_MARKS);
    }

    /** The timeline of one project over all its time, as far as twelve years show it. */
    Timeline of(Project project) {
        List<Project> one = List.of(project);
        List<Milestone> all = milestones(one, LocalDate.of(1900, 1, 1), LocalDate.of(9999, 1, 1), MOST_MARKS_OF_ONE + 1)
                .getOrDefault(project.getId(), List.of());
        Map<UUID, List<Phase>> phases = phases(one);
        Calendar calendar = calendar(project, phases.getOrDefault(project.getId(), List.of()), all);
        return Timeline.of(calendar, one, phases, Map.of(project.getId(), all), MOST_MARKS_OF_ONE);
    }

    private static Calendar calendar(Project project, List<Phase> phases, List<Milestone> milestones) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(project.getPlannedStart(), project.getPlannedEnd())
                                .filter(day -> day != null),
                        Stream.concat(
                                phases.stream().flatMap(phase -> Stream.of(phase.getStartsOn(), phase.getEndsOn())),
                                milestones.stream().map(Milestone::getDueOn)))
                .sorted()
                .toList();
        int present = Calendar.fiscalYear(LocalDate.now());
        int first = days.isEmpty() ? present : Calendar.fiscalYear(days.get(0));
        int last = days.isEmpty() ? present : Calendar.fiscalYear(days.get(days.size() - 1));
        return new Calendar(first, Math.max(1, Math.min(LONGEST, last - first + 1)));
    }

    /** The phases that are not skipped, by project. */
    private Map<UUID, List<Phase>> phases(List<Project> projects) {
        List<UUID> keys = projects.stream().map(Project::getId).toList();
        return database
                .createQuery(
                        "from Phase f where f.project.id in :keys and f.active = true order by f.startsOn, f.id",
                        Phase.class)
                .setParameter("keys", keys.isEmpty() ? List.of(new UUID(0, 0)) : keys)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(phase -> phase.getProject().getId()));
    }

    private Map<UUID, List<Milestone>> milestones(List<Project> projects, LocalDate from, LocalDate to, int most) {
        List<UUID> keys = projects.stream().map(Project::getId).toList();
        return database
                .createQuery(
                        "select m from Project p join lateral (select x.id as id from Milestone x where x.project = p"
                                + " and x.dueOn >= :from and x.dueOn < :to order by x.dueOn, x.id limit " + most
                                + ") l on true join Milestone m on m.id = l.id where p.id in :keys"
                                + " order by m.dueOn, m.id",
                        Milestone.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("keys", keys.isEmpty() ? List.of(new UUID(0, 0)) : keys)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        milestone -> milestone.getProject().getId()));
    }

    private static void narrow(
            StringBuilder hql, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            hql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
