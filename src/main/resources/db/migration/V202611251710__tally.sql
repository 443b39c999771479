-- Figures about projects are counted where they change, so that a page that shows them never counts the projects.

-- What each project adds to the figures, and to whom: what was last counted, so that a change takes away exactly that.
create table counted_figure (
    project_id uuid not null,
    measure text not null,
    value text not null,
    n int not null,
    primary key (project_id, measure, value)
);

create table counted_circle (
    project_id uuid not null,
    sector_id uuid not null,
    circle text not null,
    holder uuid
);
create index counted_circle_project on counted_circle (project_id);

-- Sums arise from many lines: two people who change projects of one sector at a time never wait for one line.
-- circle: the widest readers, by label; NAMED where only the named read. holder: the organisation or person named, null for the circle.
create table tally (
    id bigint generated always as identity primary key,
    measure text not null,
    sector_id uuid not null,
    value text not null,
    circle text not null,
    holder uuid,
    n bigint not null
);
create index tally_circle on tally (measure, value) where holder is null;
create index tally_holder on tally (holder, measure, value) where holder is not null;

-- The same of what is public, by day: how the figures stood on a day is the sum up to it.
create table tally_day (
    id bigint generated always as identity primary key,
    day date not null,
    measure text not null,
    sector_id uuid not null,
    value text not null,
    n bigint not null
);
create index tally_day_measure on tally_day (measure, day);

create index project_audience on project (audience_id);
create index project_place on project (place_id, id desc);
create index project_life on project (life_cycle, id desc);
create index milestone_proof on milestone (proof, id desc);

create view figure_now as
    select p.id as project_id, 'LIFE' as measure, p.life_cycle as value, 1 as n from project p
    union all
    select p.id, 'HEALTH_JP', p.health_jp, 1 from project p
    union all
    select p.id, 'HEALTH_IN', p.health_in, 1 from project p
    union all
    select p.id, 'PLACE', coalesce(w.code, 'none'), 1 from project p left join place w on w.id = p.place_id
    union all
    select p.id, 'COMMITMENT', c.ref || ' ' || p.life_cycle, 1 from project p join commitment c on c.id = p.commitment_id
    union all
    select m.project_id, 'MILESTONE', m.proof, count(*)::int from milestone m group by m.project_id, m.proof
    union all
    select m.project_id, 'DUE', m.due_on::text, count(*)::int from milestone m
    where m.proof = 'NONE' group by m.project_id, m.due_on
    union all
    select m.project_id, 'COMMITMENT', c.ref || ' ' || m.proof, count(*)::int
    from milestone m join project p on p.id = m.project_id join commitment c on c.id = p.commitment_id
    where m.proof in ('CLAIMED', 'CONFIRMED') group by m.project_id, c.ref, m.proof
    union all
    select r.project_id, 'REPORT', r.side, count(*)::int from status_report r group by r.project_id, r.side;

create function circle_of(label text, opened boolean, focal_points boolean) returns text language sql immutable as $$
    select case when not opened or label = 'RED' and not focal_points then 'NAMED' else label end
$$;

-- Organisations and persons are held apart only where a circle may leave them out.
create view circle_now as
    select p.id as project_id, p.sector_id, circle_of(a.label, a.opened, a.focal_points) as circle, null::uuid as holder
    from project p join audience a on a.id = p.audience_id
    union all
    select p.id, p.sector_id, circle_of(a.label, a.opened, a.focal_points), o.organisation_id
    from project p join audience a on a.id = p.audience_id join audience_organisation o on o.audience_id = a.id
    where a.label <> 'RED' and circle_of(a.label, a.opened, a.focal_points) not in ('CLEAR', 'GREEN')
    union all
    select p.id, p.sector_id, circle_of(a.label, a.opened, a.focal_points), o.person_id
    from project p join audience a on a.id = p.audience_id join audience_person o on o.audience_id = a.id
    where a.label = 'RED';

-- Makes one line of all lines of a sum. Past due dates matter only as past.
create function settle() returns void language plpgsql as $$
begin
    if not pg_try_advisory_xact_lock(4937002026) then
        return;
    end if;
    with gone as (delete from tally returning *)
    insert into tally (measure, sector_id, value, circle, holder, n)
    select measure, sector_id,
        case when measure = 'DUE' and value < current_date::text then '0001-01-01' else value end, circle, holder, sum(n)
    from gone group by 1, 2, 3, 4, 5 having sum(n) <> 0;
    with gone as (delete from tally_day returning *)
    insert into tally_day (day, measure, sector_id, value, n)
    select day, measure, sector_id, value, sum(n) from gone group by 1, 2, 3, 4 having sum(n) <> 0 order by day;
end $$;

-- Counts projects anew: what was counted goes, what is now comes, and only the difference is written.
create function recount(projects uuid[]) returns void language plpgsql as $$
declare
    full_up boolean;
begin
    if coalesce(cardinality(projects), 0) = 0 then
        return;
    end if;
    -- Two who change parts of one project count one after the other.
    perform 1 from project where id = any(projects) order by id for no key update;
    with figure as materialized (
        select project_id, measure, value, n from figure_now where project_id = any(projects)
    ), circle as materialized (
        select project_id, sector_id, circle, holder from circle_now where project_id = any(projects)
    ), line as (
        select f.measure, c.sector_id, f.value, c.circle, c.holder, -f.n as n
        from counted_figure f join counted_circle c using (project_id)
        where project_id = any(projects) and (c.circle = 'CLEAR' or f.measure not in ('COMMITMENT', 'REPORT'))
        union all
        select f.measure, c.sector_id, f.value, c.circle, c.holder, f.n
        from figure f join circle c using (project_id)
        where c.circle = 'CLEAR' or f.measure not in ('COMMITMENT', 'REPORT')
    ), difference as materialized (
        select measure, sector_id, value, circle, holder, sum(n) as n from line group by 1, 2, 3, 4, 5 having sum(n) <> 0
    ), by_day as (
        insert into tally_day (day, measure, sector_id, value, n)
        select (now() at time zone 'UTC')::date, measure, sector_id, value, n from difference
        where circle = 'CLEAR' and measure <> 'DUE'
    ), figure_gone as (
        delete from counted_figure old where project_id = any(projects) and not exists
            (select 1 from figure f where (f.project_id, f.measure, f.value) = (old.project_id, old.measure, old.value))
    ), figure_come as (
        insert into counted_figure (project_id, measure, value, n) select project_id, measure, value, n from figure
        on conflict (project_id, measure, value) do update set n = excluded.n where counted_figure.n <> excluded.n
    ), circle_gone as (
        delete from counted_circle old where project_id = any(projects) and not exists
            (select 1 from circle c where (c.project_id, c.sector_id, c.circle) = (old.project_id, old.sector_id, old.circle)
                and c.holder is not distinct from old.holder)
    ), circle_come as (
        insert into counted_circle (project_id, sector_id, circle, holder)
        select project_id, sector_id, circle, holder from circle c where not exists
            (select 1 from counted_circle old where (c.project_id, c.sector_id, c.circle) = (old.project_id, old.sector_id, old.circle)
                and c.holder is not distinct from old.holder)
    ), written as (
        insert into tally (measure, sector_id, value, circle, holder, n)
        select measure, sector_id, value, circle, holder, n from difference returning id
    )
    select bool_or(id % 1000 = 0) into full_up from written;
    if full_up then
        perform settle();
    end if;
end $$;

create function recount_project() returns trigger language plpgsql as $$
begin
    perform recount(array(select id from changed));
    return null;
end $$;

create function recount_part_of_project() returns trigger language plpgsql as $$
begin
    perform recount(array(select distinct project_id from changed));
    return null;
end $$;

create function recount_of_audience() returns trigger language plpgsql as $$
begin
    perform recount(array(select p.id from project p join changed c on c.id = p.audience_id));
    return null;
end $$;

create function recount_of_named() returns trigger language plpgsql as $$
begin
    perform recount(array(select distinct p.id from project p join changed c on c.audience_id = p.audience_id));
    return null;
end $$;

create trigger project_is_counted after insert on project referencing new table as changed
    for each statement execute function recount_project();
create trigger project_is_recounted after update on project referencing new table as changed
    for each statement execute function recount_project();
create trigger project_is_uncounted after delete on project referencing old table as changed
    for each statement execute function recount_project();
create trigger milestone_is_counted after insert on milestone referencing new table as changed
    for each statement execute function recount_part_of_project();
create trigger milestone_is_recounted after update on milestone referencing new table as changed
    for each statement execute function recount_part_of_project();
create trigger milestone_is_uncounted after delete on milestone referencing old table as changed
    for each statement execute function recount_part_of_project();
create trigger status_report_is_counted after insert on status_report referencing new table as changed
    for each statement execute function recount_part_of_project();
create trigger audience_is_recounted after update on audience referencing new table as changed
    for each statement execute function recount_of_audience();
create trigger named_organisation_is_counted after insert on audience_organisation referencing new table as changed
    for each statement execute function recount_of_named();
create trigger named_organisation_is_uncounted after delete on audience_organisation referencing old table as changed
    for each statement execute function recount_of_named();
create trigger named_person_is_counted after insert on audience_person referencing new table as changed
    for each statement execute function recount_of_named();
create trigger named_person_is_uncounted after delete on audience_person referencing old table as changed
    for each statement execute function recount_of_named();

select recount(array(select id from project));
