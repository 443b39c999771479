create table result (
    id uuid primary key,
    project_id uuid not null references project,
    type int not null check (type in (1, 2, 3, 9)),
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    withdrawal_reason text,
    version int not null default 0
);
create index result_project on result (project_id, id);

create table indicator (
    id uuid primary key,
    result_id uuid not null references result,
    measure int not null check (measure between 1 and 5),
    ascending boolean not null,
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    unit_ja text, unit_en text, unit_ja_state text not null, unit_en_state text not null, unit_ja_of text, unit_en_of text,
    withdrawal_reason text,
    version int not null default 0
);
create index indicator_result on indicator (result_id, id);

create table indicator_period (
    id uuid primary key,
    indicator_id uuid not null references indicator,
    starts_on date not null,
    ends_on date not null,
    withdrawal_reason text,
    check (ends_on >= starts_on)
);
create index indicator_period_indicator on indicator_period (indicator_id, starts_on);

-- What was stated stays; the newest of a kind counts.
create table indicator_value (
    id uuid primary key,
    indicator_id uuid not null references indicator,
    period_id uuid references indicator_period,
    kind text not null check (kind in ('BASELINE', 'TARGET', 'ACTUAL')),
    stated_for text,
    value numeric(21, 6),
    wording_ja text, wording_en text, wording_ja_state text not null, wording_en_state text not null,
    wording_ja_of text, wording_en_of text,
    note_ja text, note_en text, note_ja_state text not null, note_en_state text not null, note_ja_of text, note_en_of text,
    reason text,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null,
    check ((kind = 'BASELINE') = (period_id is null)),
    check ((kind = 'BASELINE') = (stated_for is not null)),
    check (coalesce(value::text, wording_ja, wording_en) is not null)
);
create index indicator_value_indicator on indicator_value (indicator_id, id);
create trigger indicator_value_is_append_only before update or delete on indicator_value
    for each row execute function row_is_append_only();

create table indicator_answer (
    id uuid primary key,
    value_id uuid not null unique references indicator_value,
    outcome text not null check (outcome in ('CONFIRMED', 'CONTESTED')),
    reason text,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null
);
create trigger indicator_answer_is_append_only before update or delete on indicator_answer
    for each row execute function row_is_append_only();
