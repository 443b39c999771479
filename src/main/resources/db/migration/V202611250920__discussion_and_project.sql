create table conversation (
    id uuid primary key,
    audience_id uuid not null references audience,
    subject_type text not null,
    subject_id uuid not null,
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    path text not null
);
alter table commitment add foreign key (conversation_id) references conversation;

create table project (
    id uuid primary key,
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    summary_ja text, summary_en text, summary_ja_state text not null, summary_en_state text not null, summary_ja_of text, summary_en_of text,
    sector_id uuid not null references sector,
    commitment_id uuid references commitment,
    origin_id uuid,
    kind text not null check (kind in ('BILATERAL', 'UNILATERAL', 'PLURILATERAL')),
    life_cycle text not null check (life_cycle in ('PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED')),
    health_jp text not null check (health_jp in ('NOT_SET', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    health_in text not null check (health_in in ('NOT_SET', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    place_id uuid references place,
    place_name text,
    planned_start date,
    planned_end date,
    amount numeric(24, 2),
    currency text,
    audience_id uuid not null references audience,
    conversation_id uuid references conversation,
    version int not null default 0
);
create index project_sector on project (sector_id, id desc);
create index project_commitment on project (commitment_id);

create table participation (
    id uuid primary key,
    project_id uuid not null references project,
    organisation_id uuid not null references organisation,
    role int not null check (role between 1 and 4),
    unique (project_id, organisation_id, role)
);
create index participation_organisation on participation (organisation_id, project_id);
