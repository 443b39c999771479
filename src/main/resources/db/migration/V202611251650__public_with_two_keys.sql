-- What one side enters as public is for the organisations concerned until the other side has confirmed it.
alter table instrument add column intended text check (intended in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'));
alter table obligation
    add column intended text check (intended in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    add column entered_side text check (entered_side in ('JP', 'IN', 'NEITHER')),
    add column entered_person_id uuid references person,
    add column confirmed boolean not null default true;
update instrument i set intended = a.label from audience a where a.id = i.audience_id and not i.confirmed;

create table session_sign_off (
    id uuid primary key,
    session_id uuid not null references body_session,
    hash text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null check (side in ('JP', 'IN')),
    at timestamptz not null
);
create index session_sign_off_session on session_sign_off (session_id, id desc);
create trigger session_sign_off_is_append_only before update or delete on session_sign_off
    for each row execute function row_is_append_only();
