package org.musubi.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musubi.chart.Calendar;
import org.musubi.people.Member;
import org.musubi.people.Role;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;
import org.musubi.support.Persona;

/**
 * With 10,000 projects, 120,000 milestones and 80,000 reports no page reads the tables through. Counts the rows that are
 * read rather than the time, which on a busy machine says nothing; all is rolled back.
 */
@QuarkusTest
class ScaleTest {

    /** What a page may read. The tables hold more than 500,000 rows. */
    private static final long MOST_ROWS = 20_000;

    @Inject
    EntityManager database;

    @Inject
    Sectors sectors;

    @Inject
    Crowd crowd;

    @Inject
    Scenery scenery;

    @Inject
    Tallies tallies;

    @Inject
    Boards boards;

    @Inject
    Changes changes;

    @Inject
    Timelines timelines;

    @Inject
    MilestoneList milestones;

    @Inject
    Progress progress;

    @Test
    @TestTransaction
    void no_page_reads_more_than_it_shows() {
        Map<String, Member> readers = new LinkedHashMap<>();
        readers.put("visitor", Member.visitor());
        readers.put("company", scenery.member(Persona.MEMBER_IN, Role.MEMBER));
        readers.put("focal point", scenery.member(Persona.FOCAL_IN, Role.MEMBER, Role.FOCAL_POINT));
        crowd.gather(Crowd.PROJECTS);
        crowd.addQuietSector();
        List<Sector> all = sectors.inOrder();
        List<String> tooMany = new ArrayList<>();
        readers.forEach((who, reader) -> {
            read(who + ", initiative", tooMany, () -> boards.of(all, reader));
            read(who + ", sector", tooMany, () -> boards.of(all.get(1), reader));
            read(who + ", map", tooMany, () -> tallies.perPlace(reader, null));
            read(
                    who + ", changes",
                    tooMany,
                    () -> changes.newest(filter("2025-08-31", "MILESTONE", null, all), reader));
            read(
                    who + ", changes of a sector",
                    tooMany,
                    () -> changes.newest(filter("2025-08-31", null, all.get(1).getCode(), all), reader));
            read(
                    who + ", timeline",
                    tooMany,
                    () -> timelines.of(
                            timelines.projects(timeline(null), reader).items(), new Calendar(2025, 4)));
            read(
                    who + ", timeline of a sector",
                    tooMany,
                    () -> timelines.of(
                            timelines
                                    .projects(timeline(all.get(1).getCode()), reader)
                                    .items(),
                            new Calendar(2025, 4)));
            for (Course course : Course.values()) {
                read(
                        who + ", milestones " + course,
                        tooMany,
                        () -> milestones.milestones(new MilestoneFilter("", course.name(), "", "", "", ""), reader));
            }
        });
        read("progress", tooMany, () -> progress.sentences(Period.asked("2025-08-31", null, Period.today())));
        assertEquals(List.of(), tooMany);
        assertTrue(boards.of(all, Member.visitor())
                        .chart(Measure.LIFE)
                        .lines()
                        .get(0)
                        .total()
                        .count()
                >= 4_000);
    }

    private void read(String what, List<String> tooMany, Runnable page) {
        page.run();
        database.clear();
        long before = crowd.rowsRead();
        long began = System.nanoTime();
        page.run();
        long took = (System.nanoTime() - began) / 1_000_000;
        long rows = crowd.rowsRead() - before;
        System.out.printf("%-32s %7d rows %5d ms%n", what, rows, took);
        if (rows > MOST_ROWS) {
            tooMany.add(what + " reads " + rows + " rows");
        }
    }

    private static ChangeFilter filter(String since, String kind, String sector, List<Sector> all) {
        return ChangeFilter.asked(since, null, sector, kind, null, all);
    }

    private static TimelineFilter timeline(String sector) {
        return new TimelineFilter(sector, null, null, null, null, null);
    }
}
