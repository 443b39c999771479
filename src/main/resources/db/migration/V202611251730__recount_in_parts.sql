-- Many projects at once are counted in parts: each part is small enough to be compared row by row.
create or replace function recount(projects uuid[]) returns void language plpgsql as $$
declare
    most constant int := 100;
    nobody constant uuid := '00000000-0000-0000-0000-000000000000';
    full_up boolean;
begin
    if coalesce(cardinality(projects), 0) = 0 then
        return;
    end if;
    if cardinality(projects) > most then
        for at in 1 .. cardinality(projects) by most loop
            perform recount(projects[at : at + most - 1]);
        end loop;
        return;
    end if;
    -- Two who change parts of one project count one after the other.
    perform 1 from project where id = any(projects) order by id for no key update;
    with figure as materialized (
        select project_id, measure, value, n from figure_now where project_id = any(projects)
    ), circle as materialized (
        select project_id, sector_id, circle, coalesce(holder, nobody) as held from circle_now where project_id = any(projects)
    ), old_figure as materialized (
        select project_id, measure, value, n from counted_figure where project_id = any(projects)
    ), old_circle as materialized (
        select project_id, sector_id, circle, coalesce(holder, nobody) as held from counted_circle where project_id = any(projects)
    ), line as (
        select f.measure, c.sector_id, f.value, c.circle, c.held, -f.n as n
        from old_figure f join old_circle c using (project_id)
        where c.circle = 'CLEAR' or f.measure not in ('COMMITMENT', 'REPORT')
        union all
        select f.measure, c.sector_id, f.value, c.circle, c.held, f.n
        from figure f join circle c using (project_id)
        where c.circle = 'CLEAR' or f.measure not in ('COMMITMENT', 'REPORT')
    ), difference as materialized (
        select measure, sector_id, value, circle, held as holder, sum(n) as n
        from line group by measure, sector_id, value, circle, held having sum(n) <> 0
    ), by_day as (
        insert into tally_day (day, measure, sector_id, value, n)
        select (now() at time zone 'UTC')::date, measure, sector_id, value, n from difference
        where circle = 'CLEAR' and measure <> 'DUE'
    ), figure_gone as (
        delete from counted_figure c using (select project_id, measure, value from old_figure
            except select project_id, measure, value from figure) gone
        where (c.project_id, c.measure, c.value) = (gone.project_id, gone.measure, gone.value)
    ), figure_come as (
        insert into counted_figure (project_id, measure, value, n)
        select project_id, measure, value, n from (select * from figure except select * from old_figure) come
        on conflict (project_id, measure, value) do update set n = excluded.n
    ), circle_gone as (
        delete from counted_circle c using (select * from old_circle except select * from circle) gone
        where (c.project_id, c.sector_id, c.circle, coalesce(c.holder, nobody))
            = (gone.project_id, gone.sector_id, gone.circle, gone.held)
    ), circle_come as (
        insert into counted_circle (project_id, sector_id, circle, holder)
        select project_id, sector_id, circle, nullif(held, nobody)
        from (select * from circle except select * from old_circle) come
    ), written as (
        insert into tally (measure, sector_id, value, circle, holder, n)
        select measure, sector_id, value, circle, holder, n from difference returning id
    )
    select bool_or(id % 1000 = 0) into full_up from written;
    if full_up then
        perform settle();
    end if;
end $$;

-- A line of a circle has the holder "nobody", so that one index finds the lines of whoever reads.
update tally set holder = '00000000-0000-0000-0000-000000000000' where holder is null;
alter table tally alter column holder set not null;
drop index tally_circle;
drop index tally_holder;
create index tally_read on tally (holder, measure, value);

drop index change_at;
create index change_at on change (at, id);
