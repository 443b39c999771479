create table proposal (
    id uuid primary key,
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    summary_ja text, summary_en text, summary_ja_state text not null, summary_en_state text not null, summary_ja_of text, summary_en_of text,
    intended_label text not null check (intended_label in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    sector_id uuid references sector,
    commitment_id uuid references commitment,
    kind text not null check (kind in ('BILATERAL', 'UNILATERAL', 'PLURILATERAL')),
    kind_reason text,
    place_id uuid references place,
    place_name text,
    planned_start date,
    planned_end date,
    amount numeric(20, 2),
    currency text check (currency in ('JPY', 'INR', 'USD')),
    stage text not null check (stage in ('DRAFT', 'SUBMITTED', 'SCREENING', 'JOINT_REVIEW', 'ACCEPTED', 'RETURNED', 'DECLINED', 'WITHDRAWN')),
    audience_id uuid not null references audience,
    conversation_id uuid references conversation,
    author_id uuid not null references person,
    organisation_id uuid not null references organisation,
    created_at timestamptz not null,
    submitted_at timestamptz,
    waiting_since timestamptz not null,
    project_id uuid unique references project,
    edition int not null,
    version int not null default 0,
    check (planned_end >= planned_start),
    check ((amount is null) = (currency is null)),
    check ((stage = 'ACCEPTED') = (project_id is not null)),
    check (stage in ('DRAFT', 'WITHDRAWN') or sector_id is not null or stage = 'RETURNED')
);
create index proposal_sector on proposal (sector_id, id desc);
create index proposal_stage on proposal (stage, id desc);
create index proposal_waiting on proposal (waiting_since, id) where stage in ('SUBMITTED', 'SCREENING', 'JOINT_REVIEW');
create index proposal_organisation on proposal (organisation_id, id desc);
create index proposal_commitment on proposal (commitment_id);
create unique index proposal_audience on proposal (audience_id);

create table proposal_party (
    proposal_id uuid not null references proposal,
    organisation_id uuid not null references organisation,
    role int not null check (role between 1 and 4),
    primary key (proposal_id, organisation_id, role)
);
create index proposal_party_organisation on proposal_party (organisation_id);

create table proposal_version (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    number int not null,
    fields jsonb not null,
    hash text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    unique (proposal_id, number)
);

create table proposal_sign_off (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    side text not null check (side in ('JP', 'IN')),
    hash text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    voided_at timestamptz
);
-- The database, too, knows one valid key per side, and no person on both sides of the same text.
create unique index proposal_sign_off_side on proposal_sign_off (proposal_id, side) where voided_at is null;
create unique index proposal_sign_off_person on proposal_sign_off (proposal_id, person_id) where voided_at is null;

create table proposal_decision (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    from_stage text not null,
    to_stage text not null,
    reason text,
    withdrawal text check (withdrawal in ('DUPLICATE', 'ALREADY_STARTED', 'NOT_FEASIBLE', 'DONE', 'OTHER')),
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    check (to_stage not in ('RETURNED', 'DECLINED', 'WITHDRAWN') or reason is not null),
    check ((to_stage = 'WITHDRAWN') = (withdrawal is not null))
);
create index proposal_decision_proposal on proposal_decision (proposal_id, id);
