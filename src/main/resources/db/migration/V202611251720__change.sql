-- What changed when, value by value: for those who compare two days. Written by the database itself, so that no way of changing a
-- thing is left out, and never altered.
create table change (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    act text not null check (act in ('ADDED', 'MODIFIED', 'ENDED', 'DELETED')),
    subject_type text not null check (subject_type in ('COMMITMENT', 'PROJECT', 'MILESTONE')),
    subject_id uuid not null,
    sector_id uuid not null,
    audience_id uuid,
    -- The last day on which the document that states a commitment may have been issued.
    stated_on date,
    title_ja text,
    title_en text,
    path text not null,
    field text,
    old_value text,
    new_value text
);
create index change_at on change (at);
create index change_sector on change (sector_id, id desc);
create index change_subject on change (subject_id, id);

-- The last day of a date of which only the year or the month is known.
create function last_day_of(partial text) returns date language sql immutable as $$
    select case length(partial)
        when 10 then partial::date
        when 7 then (partial || '-01')::date + interval '1 month' - interval '1 day'
        when 4 then (partial || '-12-31')::date
    end::date
$$;

-- The moment at which a key of version 7 was made.
create function made_at(key uuid) returns timestamptz language sql immutable as $$
    select case when substr(key::text, 15, 1) = '7'
        then to_timestamp(('x' || substr(replace(key::text, '-', ''), 1, 12))::bit(48)::bigint / 1000.0)
    end
$$;

create function log_project() returns trigger language plpgsql as $$
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
create trigger project_added_is_logged after insert on project referencing new table as new_rows
    for each statement execute function log_project();
create trigger project_change_is_logged after update on project referencing old table as old_rows new table as new_rows
    for each statement execute function log_project();
create trigger project_deletion_is_logged after delete on project referencing old table as old_rows
    for each statement execute function log_project();

create function log_milestone() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path, field, old_value, new_value)
        select 'MODIFIED', 'MILESTONE', n.id, p.sector_id, p.audience_id, n.title_ja, n.title_en, '/milestones/' || n.id, k.field, k.old, k.value
        from new_rows n join old_rows o on o.id = n.id join project p on p.id = n.project_id
        cross join lateral (values
            ('title_ja', o.title_ja, n.title_ja), ('title_en', o.title_en, n.title_en),
            ('due_on', o.due_on::text, n.due_on::text), ('responsible', o.responsible, n.responsible),
            ('status', o.status, n.status), ('proof', o.proof, n.proof), ('date_met', o.date_met::text, n.date_met::text)
        ) as k (field, old, value)
        where k.old is distinct from k.value;
    elsif tg_op = 'INSERT' then
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path)
        select 'ADDED', 'MILESTONE', m.id, p.sector_id, p.audience_id, m.title_ja, m.title_en, '/milestones/' || m.id
        from new_rows m join project p on p.id = m.project_id;
    else
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path)
        select 'DELETED', 'MILESTONE', m.id, p.sector_id, p.audience_id, m.title_ja, m.title_en, '/milestones/' || m.id
        from old_rows m join project p on p.id = m.project_id;
    end if;
    return null;
end $$;
create trigger milestone_added_is_logged after insert on milestone referencing new table as new_rows
    for each statement execute function log_milestone();
create trigger milestone_change_is_logged after update on milestone referencing old table as old_rows new table as new_rows
    for each statement execute function log_milestone();
create trigger milestone_deletion_is_logged after delete on milestone referencing old table as old_rows
    for each statement execute function log_milestone();

create function log_commitment() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        insert into change (act, subject_type, subject_id, sector_id, title_ja, title_en, path, field, old_value, new_value)
        select 'MODIFIED', 'COMMITMENT', n.id, n.sector_id, n.statement_ja, n.statement_en, '/commitments/' || n.ref, k.field, k.old, k.value
        from new_rows n join old_rows o on o.id = n.id
        cross join lateral (values
            ('title_ja', o.statement_ja, n.statement_ja), ('title_en', o.statement_en, n.statement_en),
            ('strength', o.strength, n.strength), ('dated', o.dated, n.dated),
            ('sector', (select code from sector where id = o.sector_id), (select code from sector where id = n.sector_id))
        ) as k (field, old, value)
        where k.old is distinct from k.value;
    elsif tg_op = 'INSERT' then
        insert into change (act, subject_type, subject_id, sector_id, stated_on, title_ja, title_en, path)
        select 'ADDED', 'COMMITMENT', c.id, c.sector_id, last_day_of(d.issued), c.statement_ja, c.statement_en, '/commitments/' || c.ref
        from new_rows c join source_document d on d.id = c.document_id;
    else
        insert into change (act, subject_type, subject_id, sector_id, title_ja, title_en, path)
        select 'DELETED', 'COMMITMENT', id, sector_id, statement_ja, statement_en, '/commitments/' || ref from old_rows;
    end if;
    return null;
end $$;
create trigger commitment_added_is_logged after insert on commitment referencing new table as new_rows
    for each statement execute function log_commitment();
create trigger commitment_change_is_logged after update on commitment referencing old table as old_rows new table as new_rows
    for each statement execute function log_commitment();
create trigger commitment_deletion_is_logged after delete on commitment referencing old table as old_rows
    for each statement execute function log_commitment();

create function log_participation() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path, field, new_value)
        select 'MODIFIED', 'PROJECT', p.id, p.sector_id, p.audience_id, p.title_ja, p.title_en, '/projects/' || p.id,
            'party ' || o.code || ' ' || x.role, o.code
        from new_rows x join project p on p.id = x.project_id join organisation o on o.id = x.organisation_id;
    else
        insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path, field, old_value)
        select 'MODIFIED', 'PROJECT', p.id, p.sector_id, p.audience_id, p.title_ja, p.title_en, '/projects/' || p.id,
            'party ' || o.code || ' ' || x.role, o.code
        from old_rows x join project p on p.id = x.project_id join organisation o on o.id = x.organisation_id;
    end if;
    return null;
end $$;
create trigger participation_added_is_logged after insert on participation referencing new table as new_rows
    for each statement execute function log_participation();
create trigger participation_end_is_logged after delete on participation referencing old table as old_rows
    for each statement execute function log_participation();

create function log_label() returns trigger language plpgsql as $$
begin
    insert into change (act, subject_type, subject_id, sector_id, audience_id, title_ja, title_en, path, field, old_value, new_value)
    select 'MODIFIED', 'PROJECT', p.id, p.sector_id, p.audience_id, p.title_ja, p.title_en, '/projects/' || p.id, 'label', o.label, n.label
    from new_rows n join old_rows o on o.id = n.id join project p on p.audience_id = n.id
    where o.label <> n.label;
    return null;
end $$;
create trigger label_is_logged after update on audience referencing old table as old_rows new table as new_rows
    for each statement execute function log_label();

-- What was there before, with what its history says of it.
insert into change (at, act, subject_type, subject_id, sector_id, audience_id, stated_on, title_ja, title_en, path, field, old_value, new_value)
select * from (
    select coalesce(made_at(p.id), now()) as at, 'ADDED' as act, 'PROJECT' as subject_type, p.id, p.sector_id, p.audience_id, null::date, p.title_ja, p.title_en,
        '/projects/' || p.id, null as field, null as old_value, null as new_value
    from project p
    union all
    select coalesce(made_at(m.id), now()), 'ADDED', 'MILESTONE', m.id, p.sector_id, p.audience_id, null, m.title_ja, m.title_en,
        '/milestones/' || m.id, null, null, null
    from milestone m join project p on p.id = m.project_id
    union all
    select coalesce(made_at(c.id), now()), 'ADDED', 'COMMITMENT', c.id, c.sector_id, null, last_day_of(d.issued), c.statement_ja, c.statement_en,
        '/commitments/' || c.ref, null, null, null
    from commitment c join source_document d on d.id = c.document_id
    union all
    select e.at, case when e.detail ->> 'to' in ('CLOSED', 'CANCELLED') then 'ENDED' else 'MODIFIED' end, 'PROJECT', p.id, p.sector_id,
        p.audience_id, null, e.title_ja, e.title_en, '/projects/' || p.id, 'life_cycle', e.detail ->> 'from', e.detail ->> 'to'
    from history_entry e join project p on p.id = e.subject_id
    where e.detail ? 'from' and e.detail ? 'to'
) as before order by at;

create trigger change_is_append_only before update or delete on change
    for each row execute function row_is_append_only();
