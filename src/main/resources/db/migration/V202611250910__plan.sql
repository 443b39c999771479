create table source_document (
    id uuid primary key,
    code text not null unique,
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    issued text not null,
    issuer_id uuid references organisation,
    prevailing_language text not null check (prevailing_language in ('JA', 'EN')),
    digest text not null
);

create table sector (
    id uuid primary key,
    code text not null unique,
    name_ja text, name_en text, name_ja_state text not null, name_en_state text not null, name_ja_of text, name_en_of text,
    priority boolean not null,
    position int not null
);

create table place (
    id uuid primary key,
    code text not null unique,
    name_ja text, name_en text, name_ja_state text not null, name_en_state text not null, name_ja_of text, name_en_of text
);

create table body (
    id uuid primary key,
    code text not null unique,
    name_ja text, name_en text, name_ja_state text not null, name_en_state text not null, name_ja_of text, name_en_of text
);

create table framework (
    id uuid primary key,
    code text not null unique,
    name_ja text, name_en text, name_ja_state text not null, name_en_state text not null, name_ja_of text, name_en_of text
);

create table commitment (
    id uuid primary key,
    document_id uuid not null references source_document,
    ref text not null unique,
    position int not null,
    sector_id uuid not null references sector,
    parent_id uuid references commitment,
    strength text not null check (strength in ('DONE', 'WILL_DO', 'CONTINUING', 'PRIVATE_ACTION', 'SHARED_VIEW')),
    statement_ja text, statement_en text, statement_ja_state text not null, statement_en_state text not null,
    statement_ja_of text, statement_en_of text,
    dated text,
    body_id uuid references body,
    session int,
    place_name text,
    name_is_provisional boolean not null,
    conversation_id uuid
);
create index commitment_sector on commitment (sector_id, position);

create table commitment_party (
    commitment_id uuid not null references commitment,
    organisation_id uuid not null references organisation,
    role int not null check (role between 1 and 4),
    primary key (commitment_id, organisation_id, role)
);
create index commitment_party_organisation on commitment_party (organisation_id);

create table commitment_place (
    commitment_id uuid not null references commitment,
    place_id uuid not null references place,
    primary key (commitment_id, place_id)
);

create table commitment_framework (
    commitment_id uuid not null references commitment,
    framework_id uuid not null references framework,
    primary key (commitment_id, framework_id)
);

create table quantity (
    id uuid primary key,
    commitment_id uuid not null references commitment,
    measure text not null,
    value numeric(24, 4) not null,
    unit text,
    qualifier text
);

create table instrument (
    id uuid primary key,
    commitment_id uuid not null unique references commitment,
    kind text not null,
    state text not null,
    count int not null
);
