-- What both sides agreed on is counted beside what each says.
create or replace view figure_now as
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
    select r.project_id, 'REPORT', r.side, count(*)::int from status_report r group by r.project_id, r.side
    union all
    select p.id, 'HEALTH_JOINT', coalesce(p.joint_health, 'NOT_SET'), 1 from project p;

select recount(array(select id from project));

create or replace function log_project() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path, field, old_value, new_value)
        select case when k.field = 'life_cycle' and k.value in ('CLOSED', 'CANCELLED') then 'ENDED' else 'MODIFIED' end,
            'PROJECT', n.id, n.sector_id, n.audience_id, n.title_ja, n.title_en, '/projects/' || n.id, k.field, k.old, k.value
        from new_rows n join old_rows o on o.id = n.id
        cross join lateral (values
            ('title_ja', o.title_ja, n.title_ja), ('title_en', o.title_en, n.title_en),
            ('summary_ja', o.summary_ja, n.summary_ja), ('summary_en', o.summary_en, n.summary_en),
            ('life_cycle', o.life_cycle, n.life_cycle), ('health_jp', o.health_jp, n.health_jp), ('health_in', o.health_in, n.health_in),
            ('health_joint', o.joint_health, n.joint_health),
            ('completion_jp', o.completion_jp, n.completion_jp), ('completion_in', o.completion_in, n.completion_in),
            ('completion_joint', o.joint_completion, n.joint_completion),
            ('planned_start', o.planned_start::text, n.planned_start::text), ('planned_end', o.planned_end::text, n.planned_end::text),
            ('amount', o.amount || ' ' || o.currency, n.amount || ' ' || n.currency),
            ('place', (select code from place where id = o.place_id), (select code from place where id = n.place_id)),
            ('sector', (select code from sector where id = o.sector_id), (select code from sector where id = n.sector_id))
        ) as k (field, old, value)
        where k.old is distinct from k.value;
    elsif tg_op = 'INSERT' then
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path)
        select 'ADDED', 'PROJECT', id, sector_id, audience_id, title_ja, title_en, '/projects/' || id from new_rows;
    else
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path)
        select 'DELETED', 'PROJECT', id, sector_id, audience_id, title_ja, title_en, '/projects/' || id from old_rows;
    end if;
    return null;
end $$;

-- A party leaves by a last day; its line stays.
create function log_leaving() returns trigger language plpgsql as $$
begin
    insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path, field, old_value)
    select 'MODIFIED', 'PROJECT', p.id, p.sector_id, p.audience_id, p.title_ja, p.title_en, '/projects/' || p.id,
        'party ' || o.code || ' ' || n.role, o.code
    from new_rows n join old_rows was on was.id = n.id join project p on p.id = n.project_id join organisation o on o.id = n.organisation_id
    where was.until is null and n.until is not null;
    return null;
end $$;
create trigger leaving_is_logged after update on participation referencing old table as old_rows new table as new_rows
    for each statement execute function log_leaving();

