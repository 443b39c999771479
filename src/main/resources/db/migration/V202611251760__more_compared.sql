-- Phases and instruments are compared like projects and milestones. An instrument that no commitment began stands in no sector.
alter table change alter column sector_id drop not null;
alter table change drop constraint change_subject_type_check;
alter table change add constraint change_subject_type_check
    check (subject_type in ('COMMITMENT', 'PROJECT', 'MILESTONE', 'PHASE', 'INSTRUMENT'));

create function log_phase() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path, field, old_value, new_value)
        select 'MODIFIED', 'PHASE', n.id, p.sector_id, p.audience_id, n.title_ja, n.title_en, '/phases/' || n.id, k.field, k.old, k.value
        from new_rows n join old_rows o on o.id = n.id join project p on p.id = n.project_id
        cross join lateral (values
            ('title_ja', o.title_ja, n.title_ja), ('title_en', o.title_en, n.title_en),
            ('starts_on', o.starts_on::text, n.starts_on::text), ('ends_on', o.ends_on::text, n.ends_on::text),
            ('active', o.active::text, n.active::text), ('gate_jp', o.gate_jp, n.gate_jp), ('gate_in', o.gate_in, n.gate_in)
        ) as k (field, old, value)
        where k.old is distinct from k.value;
    elsif tg_op = 'INSERT' then
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path)
        select 'ADDED', 'PHASE', f.id, p.sector_id, p.audience_id, f.title_ja, f.title_en, '/phases/' || f.id
        from new_rows f join project p on p.id = f.project_id;
    else
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path)
        select 'DELETED', 'PHASE', f.id, p.sector_id, p.audience_id, f.title_ja, f.title_en, '/phases/' || f.id
        from old_rows f join project p on p.id = f.project_id;
    end if;
    return null;
end $$;
create trigger phase_added_is_logged after insert on phase referencing new table as new_rows
    for each statement execute function log_phase();
create trigger phase_change_is_logged after update on phase referencing old table as old_rows new table as new_rows
    for each statement execute function log_phase();
create trigger phase_deletion_is_logged after delete on phase referencing old table as old_rows
    for each statement execute function log_phase();

create function log_instrument() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path, field, old_value, new_value)
        select case when k.field = 'instrument_state' and k.value in ('EXPIRED', 'SUPERSEDED', 'TERMINATED') then 'ENDED' else 'MODIFIED' end,
            'INSTRUMENT', n.id, (select sector_id from commitment where id = n.origin_id), n.audience_id, n.title_ja, n.title_en,
            '/instruments/' || n.code, k.field, k.old, k.value
        from new_rows n join old_rows o on o.id = n.id
        cross join lateral (values
            ('title_ja', o.title_ja, n.title_ja), ('title_en', o.title_en, n.title_en),
            ('instrument_state', o.state, n.state), ('signed', o.signed, n.signed), ('entry', o.entry, n.entry),
            ('expires_on', o.expires_on::text, n.expires_on::text), ('expected_on', o.expected_on::text, n.expected_on::text)
        ) as k (field, old, value)
        where k.old is distinct from k.value;
    elsif tg_op = 'INSERT' then
        insert into change (act, subject_type, subject_id, sector_id, audience_id, stated_on, title_ja, title_en, path)
        select 'ADDED', 'INSTRUMENT', i.id, c.sector_id, i.audience_id, last_day_of(d.issued), i.title_ja, i.title_en, '/instruments/' || i.code
        from new_rows i left join commitment c on c.id = i.origin_id left join source_document d on d.id = c.document_id;
    else
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path)
        select 'DELETED', 'INSTRUMENT', i.id, (select sector_id from commitment where id = i.origin_id), i.audience_id, i.title_ja, i.title_en,
            '/instruments/' || i.code
        from old_rows i;
    end if;
    return null;
end $$;
create trigger instrument_added_is_logged after insert on instrument referencing new table as new_rows
    for each statement execute function log_instrument();
create trigger instrument_change_is_logged after update on instrument referencing old table as old_rows new table as new_rows
    for each statement execute function log_instrument();
create trigger instrument_deletion_is_logged after delete on instrument referencing old table as old_rows
    for each statement execute function log_instrument();

insert into change (at, act, subject_type, subject_id, sector_id, audience_id, stated_on, title_ja, title_en, path)
select coalesce(made_at(f.id), now()), 'ADDED', 'PHASE', f.id, p.sector_id, p.audience_id, null, f.title_ja, f.title_en, '/phases/' || f.id
from phase f join project p on p.id = f.project_id
union all
select coalesce(made_at(i.id), now()), 'ADDED', 'INSTRUMENT', i.id, c.sector_id, i.audience_id, last_day_of(d.issued), i.title_ja, i.title_en,
    '/instruments/' || i.code
from instrument i left join commitment c on c.id = i.origin_id left join source_document d on d.id = c.document_id;
