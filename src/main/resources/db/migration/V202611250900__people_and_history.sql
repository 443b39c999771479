create table organisation (
    id uuid primary key,
    code text not null unique,
    name_ja text, name_en text, name_ja_state text not null, name_en_state text not null, name_ja_of text, name_en_of text,
    side text not null check (side in ('JP', 'IN', 'NEITHER')),
    iati_type int not null,
    standing text not null check (standing in ('PENDING', 'VERIFIED', 'REJECTED', 'SUSPENDED')),
    version int not null default 0
);

create table person (
    id uuid primary key,
    issuer text not null,
    subject text not null,
    name text not null,
    email text,
    roles text[] not null default '{}',
    first_seen_at timestamptz not null,
    suspended_at timestamptz,
    version int not null default 0,
    unique (issuer, subject)
);

create table person_organisation (
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    primary key (person_id, organisation_id)
);
create index person_organisation_organisation on person_organisation (organisation_id);

create table audience (
    id uuid primary key,
    label text not null check (label in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    opened boolean not null,
    focal_points boolean not null,
    originator_id uuid references organisation
);

create table audience_organisation (
    audience_id uuid not null references audience,
    organisation_id uuid not null references organisation,
    primary key (audience_id, organisation_id)
);

create table audience_person (
    audience_id uuid not null references audience,
    person_id uuid not null references person,
    primary key (audience_id, person_id)
);

create table history_entry (
    id uuid primary key,
    at timestamptz not null,
    kind text not null,
    subject_type text not null,
    subject_id uuid not null,
    title_ja text, title_en text, title_ja_state text, title_en_state text, title_ja_of text, title_en_of text,
    path text not null,
    audience_id uuid references audience,
    person_id uuid references person,
    person_name text,
    organisation_id uuid references organisation,
    capacity text not null,
    side text not null,
    detail jsonb not null default '{}'
);
create index history_entry_subject on history_entry (subject_id, id desc);

create function history_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'history is append-only';
end $$;
create trigger history_is_append_only before update or delete or truncate on history_entry
    for each statement execute function history_is_append_only();

create table form_key (
    key uuid primary key,
    led_to text,
    at timestamptz not null default now()
);

create table kept_form (
    id uuid primary key,
    address text not null,
    fields jsonb not null,
    kept_at timestamptz not null default now()
);
create index kept_form_age on kept_form (kept_at);
