create table attachment (
    id uuid primary key,
    project_id uuid not null references project,
    audience_id uuid not null references audience,
    name text not null,
    type text not null check (type in ('PDF', 'PNG', 'JPEG', 'TEXT', 'WORD', 'EXCEL', 'POWERPOINT')),
    size bigint not null check (size > 0),
    sha256 text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null
);
create index attachment_project on attachment (project_id, id desc);

-- Apart from what describes it, so that no list reads bytes.
create table attachment_content (
    attachment_id uuid primary key references attachment,
    bytes bytea not null
);

create table milestone (
    id uuid primary key,
    project_id uuid not null references project,
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    due_on date not null,
    responsible text not null check (responsible in ('JP', 'IN')),
    status text not null check (status in ('SCHEDULED', 'MET', 'PARTIALLY_MET', 'NOT_MET')),
    proof text not null check (proof in ('NONE', 'CLAIMED', 'CONFIRMED', 'CONTESTED')),
    date_met date,
    claim_id uuid,
    version int not null default 0
);
create index milestone_project on milestone (project_id, due_on);

create table evidence (
    id uuid primary key,
    milestone_id uuid not null references milestone,
    claimed text not null check (claimed in ('MET', 'PARTIALLY_MET')),
    met_on date not null,
    text_ja text, text_en text, text_ja_state text not null, text_en_state text not null, text_ja_of text, text_en_of text,
    address text,
    attachment_id uuid references attachment,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null,
    check (coalesce(text_ja, text_en, address, attachment_id::text) is not null)
);
create index evidence_milestone on evidence (milestone_id, id desc);
alter table milestone add foreign key (claim_id) references evidence;

create table verdict (
    id uuid primary key,
    evidence_id uuid not null unique references evidence,
    outcome text not null check (outcome in ('CONFIRMED', 'CONTESTED')),
    reason text,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null
);

create table status_report (
    id uuid primary key,
    project_id uuid not null references project,
    health text not null check (health in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    period text not null,
    narrative_ja text, narrative_en text, narrative_ja_state text not null, narrative_en_state text not null,
    narrative_ja_of text, narrative_en_of text,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null check (side in ('JP', 'IN')),
    at timestamptz not null
);
create index status_report_project on status_report (project_id, side, id desc);

create table project_sign_off (
    id uuid primary key,
    project_id uuid not null references project,
    ending text not null check (ending in ('CLOSURE', 'CANCELLATION')),
    reason_ja text not null, reason_en text not null, reason_ja_state text not null, reason_en_state text not null,
    reason_ja_of text, reason_en_of text,
    hash text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null check (side in ('JP', 'IN')),
    at timestamptz not null
);
create index project_sign_off_project on project_sign_off (project_id, id);

create function row_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger evidence_is_append_only before update or delete on evidence
    for each row execute function row_is_append_only();
create trigger verdict_is_append_only before update or delete on verdict
    for each row execute function row_is_append_only();
create trigger status_report_is_append_only before update or delete on status_report
    for each row execute function row_is_append_only();
create trigger project_sign_off_is_append_only before update or delete on project_sign_off
    for each row execute function row_is_append_only();
