create table body_session (
    id uuid primary key,
    body_id uuid not null references body,
    number int not null check (number between 1 and 9999),
    state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    dated text,
    held_on date,
    ends_on date check (ends_on >= held_on),
    place_ja text, place_en text, place_ja_state text not null, place_en_state text not null, place_ja_of text, place_en_of text,
    chair_jp text,
    chair_in text,
    minutes_ja text, minutes_en text, minutes_ja_state text not null, minutes_en_state text not null, minutes_ja_of text, minutes_en_of text,
    audience_id uuid not null references audience,
    version int not null default 0,
    -- A number is used once: sessions are never deleted.
    unique (body_id, number)
);
create index body_session_held on body_session (held_on) where held_on is not null;

create table session_attendance (
    session_id uuid not null references body_session,
    organisation_id uuid not null references organisation,
    primary key (session_id, organisation_id)
);

create table session_sector (
    session_id uuid not null references body_session,
    sector_id uuid not null references sector,
    primary key (session_id, sector_id)
);

create table agenda_item (
    id uuid primary key,
    session_id uuid not null references body_session,
    position int not null,
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    minutes int check (minutes between 1 and 1440),
    for_decision boolean not null,
    removed boolean not null default false,
    project_id uuid references project,
    commitment_id uuid references commitment,
    instrument_id uuid references instrument,
    obligation_id uuid references obligation,
    version int not null default 0
);
create index agenda_item_session on agenda_item (session_id, position);
create index agenda_item_project on agenda_item (project_id);
create index agenda_item_commitment on agenda_item (commitment_id);
create index agenda_item_instrument on agenda_item (instrument_id);
create index agenda_item_obligation on agenda_item (obligation_id);

create table deliverable (
    id uuid primary key,
    session_id uuid not null references body_session,
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    responsible text not null check (responsible in ('JP', 'IN', 'NEITHER')),
    done_on date,
    carried_from_id uuid unique references deliverable,
    audience_id uuid not null references audience,
    version int not null default 0
);
create index deliverable_session on deliverable (session_id, id);

create table outcome (
    id uuid primary key,
    item_id uuid not null references agenda_item,
    text_ja text, text_en text, text_ja_state text not null, text_en_state text not null, text_ja_of text, text_en_of text,
    review_on date,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null
);
create index outcome_item on outcome (item_id, id);
create index outcome_review on outcome (review_on) where review_on is not null;
create trigger outcome_is_append_only before update or delete on outcome
    for each row execute function row_is_append_only();
alter table obligation add foreign key (outcome_id) references outcome;

-- A pack as it was when it was issued: bytes and their hash, never changed.
create table briefing_issue (
    id uuid primary key,
    session_id uuid not null references body_session,
    number int not null,
    sha256 text not null,
    size int not null,
    audience_id uuid not null references audience,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null,
    unique (session_id, number)
);
-- Apart from what describes it, so that no list reads bytes.
create table briefing_paper (
    issue_id uuid primary key references briefing_issue,
    bytes bytea not null
);
create trigger briefing_issue_is_append_only before update or delete on briefing_issue
    for each row execute function row_is_append_only();
create trigger briefing_paper_is_append_only before update or delete on briefing_paper
    for each row execute function row_is_append_only();
