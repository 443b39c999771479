package org.musubi.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Fills the database as full as the portal is designed for: made by the database itself, in the running transaction. */
@ApplicationScoped
class Crowd {

    static final int PROJECTS = 10_000;
    static final int MILESTONES_EACH = 12;
    static final int REPORTS_EACH = 8;

    private static final List<String> COUNTED = List.of("project", "milestone", "status_report");

    @Inject
    EntityManager database;

    /** Projects of all labels and states in all sectors, each with milestones and reports of both sides. */
    void gather(int projects) {
        sql("create temporary table crowd on commit drop as select n,"
                + " cast('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid) as id, gen_random_uuid() as audience_id,"
                + " (array['CLEAR', 'CLEAR', 'CLEAR', 'CLEAR', 'GREEN', 'GREEN', 'AMBER', 'AMBER', 'AMBER_STRICT', 'RED'])[1 + n % 10]"
                + " as label, (select id from sector order by position offset n % 7 limit 1) as sector_id,"
                + " (select id from place order by code offset n % 83 limit 1) as place_id,"
                + " (select id from commitment order by ref offset n % 46 limit 1) as commitment_id,"
                + " (select id from organisation order by code offset n % 40 limit 1) as organisation_id"
                + " from generate_series(1, " + projects + ") as n");
        // Counted once at the end, when the planner knows how large the tables are.
        for (String counted : COUNTED) {
            sql("alter table " + counted + " disable trigger user");
        }
        sql("insert into audience (id, label, opened, focal_points) select audience_id, label, true, true from crowd");
        sql(
                "insert into audience_organisation (audience_id, organisation_id) select audience_id, organisation_id from crowd");
        sql(
                "insert into project (id, title_ja, title_en, title_ja_state, title_en_state, summary_ja_state, summary_en_state, sector_id,"
                        + " commitment_id, kind, life_cycle, health_jp, health_in, place_id, planned_start, planned_end, audience_id)"
                        + " select id, '案件' || n, 'Project ' || n, 'SOURCE', 'SOURCE', 'MISSING', 'MISSING', sector_id, commitment_id, 'BILATERAL',"
                        + " (array['PIPELINE', 'IMPLEMENTATION', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'SUSPENDED'])[1 + n % 6],"
                        + " (array['NOT_SET', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK'])[1 + n % 4],"
                        + " (array['ON_TRACK', 'ON_TRACK', 'AT_RISK'])[1 + n % 3], place_id, date '2025-04-01' + n % 700,"
                        + " date '2027-04-01' + n % 700, audience_id from crowd");
        sql(
                "insert into participation (id, project_id, organisation_id, role) select gen_random_uuid(), id, organisation_id, 4 from crowd");
        sql(
                "insert into milestone (id, project_id, title_ja, title_en, title_ja_state, title_en_state, due_on, responsible, status, proof)"
                        + " select cast('00000000-0000-7000-9000-' || lpad(to_hex(n * 100 + k), 12, '0') as uuid), id, '節目' || k, 'Step ' || k, 'SOURCE',"
                        + " 'SOURCE', date '2024-04-01' + (n * 37 + k * 61) % 1500, case when k % 2 = 0 then 'JP' else 'IN' end,"
                        + " (array['SCHEDULED', 'SCHEDULED', 'SCHEDULED', 'SCHEDULED', 'SCHEDULED', 'MET', 'MET', 'MET', 'MET', 'NOT_MET'])[1 + (n + k) % 10],"
                        + " (array['NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'CLAIMED', 'CLAIMED', 'CONFIRMED', 'CONFIRMED', 'CONTESTED'])[1 + (n + k) % 10]"
                        + " from crowd, generate_series(1, " + MILESTONES_EACH + ") as k");
        sql(
                "insert into status_report (id, project_id, health, period, narrative_en, narrative_ja_state, narrative_en_state, person_id,"
                        + " organisation_id, side, at) select gen_random_uuid(), id, 'ON_TRACK', '2026-0' || k, 'As planned.', 'MISSING', 'SOURCE',"
                        + " (select id from person order by id limit 1), organisation_id, case when k % 2 = 0 then 'JP' else 'IN' end, now()"
                        + " from crowd, generate_series(1, " + REPORTS_EACH + ") as k");
        for (String counted : COUNTED) {
            sql("alter table " + counted + " enable trigger user");
        }
        sql("insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path)"
                + " select 'ADDED', 'MILESTONE', m.id, p.sector_id, p.audience_id, m.title_ja, m.title_en, '/milestones/' || m.id"
                + " from milestone m join project p on p.id = m.project_id join crowd c on c.id = p.id");
        analyse(
                "audience",
                "audience_organisation",
                "project",
                "participation",
                "milestone",
                "status_report",
                "change");
        sql("insert into counted_figure select project_id, measure, value, sum(n) from figure_now"
                + " where project_id in (select id from crowd) group by 1, 2, 3");
        sql("insert into counted_circle select project_id, sector_id, circle, holder from circle_now"
                + " where project_id in (select id from crowd)");
        sql(
                "insert into tally (measure, sector_id, value, circle, holder, n) select f.measure, c.sector_id, f.value, c.circle,"
                        + " coalesce(c.holder, '00000000-0000-0000-0000-000000000000'), sum(f.n) from counted_figure f join counted_circle c using (project_id)"
                        + " where project_id in (select id from crowd) and (c.circle = 'CLEAR' or f.measure not in ('COMMITMENT', 'REPORT'))"
                        + " group by 1, 2, 3, 4, 5");
        sql(
                "insert into tally_day (day, measure, sector_id, value, n) select current_date, measure, sector_id, value, n from tally"
                        + " where circle = 'CLEAR' and measure <> 'DUE'");
        database.createNativeQuery("select cast(settle() as text)").getSingleResult();
        analyse("tally", "tally_day", "counted_figure", "counted_circle");
        // Narrow tables of this size are still read through faster than by key; larger ones are not, and those matter
        // here.
        sql("set local enable_seqscan = off");
    }

    /** A sector in which nothing has ever happened. */
    void addQuietSector() {
        sql("insert into sector (id, code, name_ja, name_en, name_ja_state, name_en_state, priority, position)"
                + " values (gen_random_uuid(), 'quiet', '静穏', 'Quiet', 'SOURCE', 'SOURCE', false, 99)");
    }

    private void analyse(String... tables) {
        for (String table : tables) {
            sql("analyze " + table);
        }
    }

    /** Rows that the running transaction has read so far, by whatever way. */
    long rowsRead() {
        return ((Number) database.createNativeQuery(
                                "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables")
                        .getSingleResult())
                .longValue();
    }

    private void sql(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
