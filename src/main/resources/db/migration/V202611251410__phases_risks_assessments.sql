alter table project
    add joint_health text check (joint_health in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    add joint_completion text check (joint_completion in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    add joint_on date;

create table phase (
    id uuid primary key,
    project_id uuid not null references project,
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    active boolean not null,
    gate_jp text not null check (gate_jp in ('PASSED', 'PASSED_WITH_CONDITIONS', 'PENDING', 'HELD', 'FAILED')),
    gate_in text not null check (gate_in in ('PASSED', 'PASSED_WITH_CONDITIONS', 'PENDING', 'HELD', 'FAILED')),
    version int not null default 0
);
create index phase_project on phase (project_id, starts_on);

create table gate_decision (
    id uuid primary key,
    phase_id uuid not null references phase,
    state text not null check (state in ('PASSED', 'PASSED_WITH_CONDITIONS', 'HELD', 'FAILED')),
    reason_ja text, reason_en text, reason_ja_state text not null, reason_en_state text not null, reason_ja_of text, reason_en_of text,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null
);
create index gate_decision_phase on gate_decision (phase_id, id desc);

create table phase_move (
    id uuid primary key,
    phase_id uuid not null references phase,
    batch uuid not null,
    from_start date not null,
    from_end date not null,
    to_start date not null,
    to_end date not null,
    reason text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null
);
create index phase_move_phase on phase_move (phase_id, id desc);

create table risk (
    id uuid primary key,
    project_id uuid not null references project,
    description_ja text, description_en text, description_ja_state text not null, description_en_state text not null, description_ja_of text, description_en_of text,
    response_ja text, response_en text, response_ja_state text not null, response_en_state text not null, response_ja_of text, response_en_of text,
    likelihood int not null check (likelihood between 1 and 5),
    impact int not null check (impact between 1 and 5),
    owner_id uuid not null references organisation,
    state text not null check (state in ('OPEN', 'MITIGATED', 'OCCURRED', 'CLOSED')),
    review_on date,
    version int not null default 0
);
create index risk_project on risk (project_id);

create table risk_revision (
    id uuid primary key,
    risk_id uuid not null references risk,
    description_ja text, description_en text, description_ja_state text not null, description_en_state text not null, description_ja_of text, description_en_of text,
    response_ja text, response_en text, response_ja_state text not null, response_en_state text not null, response_ja_of text, response_en_of text,
    likelihood int not null check (likelihood between 1 and 5),
    impact int not null check (impact between 1 and 5),
    owner_id uuid not null references organisation,
    state text not null check (state in ('OPEN', 'MITIGATED', 'OCCURRED', 'CLOSED')),
    review_on date,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null
);
create index risk_revision_risk on risk_revision (risk_id, id desc);

create table assessment (
    id uuid primary key,
    project_id uuid not null references project,
    health text not null check (health in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    completion text not null check (completion in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    narrative_ja text not null, narrative_en text not null, narrative_ja_state text not null, narrative_en_state text not null, narrative_ja_of text, narrative_en_of text,
    hash text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null check (side in ('JP', 'IN')),
    at timestamptz not null
);
create index assessment_project on assessment (project_id, id desc);

create table agreement (
    id uuid primary key,
    assessment_id uuid not null unique references assessment,
    hash text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null check (side in ('JP', 'IN')),
    at timestamptz not null
);

create trigger gate_decision_is_append_only before update or delete on gate_decision
    for each row execute function row_is_append_only();
create trigger phase_move_is_append_only before update or delete on phase_move
    for each row execute function row_is_append_only();
create trigger risk_revision_is_append_only before update or delete on risk_revision
    for each row execute function row_is_append_only();
create trigger assessment_is_append_only before update or delete on assessment
    for each row execute function row_is_append_only();
create trigger agreement_is_append_only before update or delete on agreement
    for each row execute function row_is_append_only();
