-- What a source document states of an instrument stays the document's; the register is a table of its own.
alter table instrument rename to stated_instrument;
alter table stated_instrument add column signed text, add column place text, add column earlier_ja text, add column earlier_en text;
create table stated_instrument_party (
    stated_instrument_id uuid not null references stated_instrument,
    organisation_id uuid not null references organisation,
    primary key (stated_instrument_id, organisation_id)
);

create sequence instrument_number;

create table instrument (
    id uuid primary key,
    code text not null unique,
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    kind text not null,
    state text not null check (state in ('NEGOTIATING', 'SIGNED', 'IN_FORCE', 'EXPIRED', 'SUPERSEDED', 'TERMINATED')),
    copies int not null default 1 check (copies > 0),
    signed text,
    place_ja text, place_en text, place_ja_state text not null, place_en_state text not null, place_ja_of text, place_en_of text,
    entry text,
    duration_months int check (duration_months > 0),
    expires_on date,
    renewal text check (renewal in ('AUTOMATIC', 'BY_AGREEMENT', 'NONE')),
    renewal_rule_ja text, renewal_rule_en text, renewal_rule_ja_state text not null, renewal_rule_en_state text not null,
    renewal_rule_ja_of text, renewal_rule_en_of text,
    supersedes_id uuid references instrument check (supersedes_id <> id),
    earlier_ja text, earlier_en text, earlier_ja_state text not null, earlier_en_state text not null, earlier_ja_of text, earlier_en_of text,
    expected_on date,
    origin_id uuid unique references commitment,
    audience_id uuid not null references audience,
    entered_side text check (entered_side in ('JP', 'IN')),
    entered_person_id uuid references person,
    confirmed boolean not null,
    version int not null default 0
);
create index instrument_expiry on instrument (expires_on) where expires_on is not null;
create index instrument_supersedes on instrument (supersedes_id);

create table instrument_party (
    instrument_id uuid not null references instrument,
    organisation_id uuid not null references organisation,
    primary key (instrument_id, organisation_id)
);
create index instrument_party_organisation on instrument_party (organisation_id);

create table instrument_commitment (
    instrument_id uuid not null references instrument,
    commitment_id uuid not null references commitment,
    primary key (instrument_id, commitment_id)
);
create index instrument_commitment_commitment on instrument_commitment (commitment_id);

create table instrument_project (
    instrument_id uuid not null references instrument,
    project_id uuid not null references project,
    primary key (instrument_id, project_id)
);
create index instrument_project_project on instrument_project (project_id);

create table given_date (
    id uuid primary key,
    instrument_id uuid not null references instrument,
    day date not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null check (side in ('JP', 'IN')),
    at timestamptz not null
);
create index given_date_instrument on given_date (instrument_id, id desc);
create trigger given_date_is_append_only before update or delete on given_date
    for each row execute function row_is_append_only();

create table correction (
    id uuid primary key,
    instrument_id uuid not null references instrument,
    instrument_version int not null,
    former jsonb not null,
    proposed jsonb not null,
    reason text not null,
    hash text not null,
    state text not null check (state in ('PENDING', 'CONFIRMED', 'REFUSED', 'REPLACED')),
    answer text,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null check (side in ('JP', 'IN')),
    at timestamptz not null,
    version int not null default 0
);
create unique index correction_pending on correction (instrument_id) where state = 'PENDING';
create index correction_instrument on correction (instrument_id, id desc);

create table obligation (
    id uuid primary key,
    instrument_id uuid references instrument,
    outcome_id uuid,
    clause text,
    text_ja text, text_en text, text_ja_state text not null, text_en_state text not null, text_ja_of text, text_en_of text,
    owner_id uuid references organisation,
    owner_side text not null check (owner_side in ('JP', 'IN')),
    post text,
    due_on date,
    state text not null check (state in ('OPEN', 'CLAIMED', 'FULFILLED', 'CONTESTED', 'WAIVED')),
    settled_at timestamptz,
    audience_id uuid not null references audience,
    version int not null default 0,
    check (instrument_id is not null or outcome_id is not null)
);
create index obligation_instrument on obligation (instrument_id);
create index obligation_outcome on obligation (outcome_id);
create index obligation_due on obligation ((coalesce(due_on, '9999-12-31'::date)), id);
create index obligation_owner on obligation (owner_id);

-- What was said about an obligation: a claim and its answer, a waiver and its second key.
create table obligation_step (
    id uuid primary key,
    obligation_id uuid not null references obligation,
    kind text not null check (kind in ('CLAIM', 'CONFIRMATION', 'CONTEST', 'WAIVER', 'WAIVER_CONFIRMED')),
    text_ja text, text_en text, text_ja_state text not null, text_en_state text not null, text_ja_of text, text_en_of text,
    address text,
    hash text,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null check (side in ('JP', 'IN')),
    at timestamptz not null
);
create index obligation_step_obligation on obligation_step (obligation_id, id);
create trigger obligation_step_is_append_only before update or delete on obligation_step
    for each row execute function row_is_append_only();

-- One reminder for each day it is about and each distance to it, whatever number of replicas raises it.
create table reminder (
    id uuid primary key,
    obligation_id uuid references obligation,
    instrument_id uuid references instrument,
    due_on date not null,
    days int not null check (days in (30, 90, 180)),
    raised_at timestamptz not null,
    check ((obligation_id is null) <> (instrument_id is null)),
    unique (obligation_id, due_on, days),
    unique (instrument_id, due_on, days)
);

create table reminder_reading (
    reminder_id uuid not null references reminder,
    person_id uuid not null references person,
    primary key (reminder_id, person_id)
);
