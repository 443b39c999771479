create table rewording (
    id uuid primary key,
    project_id uuid not null references project,
    title_ja text not null, title_en text not null, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    summary_ja text, summary_en text, summary_ja_state text not null, summary_en_state text not null, summary_ja_of text, summary_en_of text,
    hash text not null,
    former_hash text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null check (side in ('JP', 'IN')),
    at timestamptz not null
);
create index rewording_project on rewording (project_id, id desc);

create table rewording_key (
    id uuid primary key,
    rewording_id uuid not null unique references rewording,
    hash text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null check (side in ('JP', 'IN')),
    at timestamptz not null
);

create trigger rewording_is_append_only before update or delete on rewording
    for each row execute function row_is_append_only();
create trigger rewording_key_is_append_only before update or delete on rewording_key
    for each row execute function row_is_append_only();
