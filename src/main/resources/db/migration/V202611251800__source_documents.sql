alter table source_document
    add kind text not null default 'FACT_SHEET' check (kind in ('FACT_SHEET', 'JOINT_DECLARATION', 'ACTION_PLAN')),
    add both_authentic boolean not null default false;
alter table source_document alter kind drop default, alter both_authentic drop default;

create table document_edition (
    id uuid primary key,
    document_id uuid not null references source_document,
    number int not null check (number > 0),
    wording text not null check (wording in ('PUBLISHED', 'RESTATED')),
    origin text not null,
    replaces_id uuid unique references document_edition,
    reason text,
    items int not null,
    parts int not null,
    person_id uuid references person,
    organisation_id uuid references organisation,
    side text not null,
    at timestamptz not null,
    unique (document_id, number),
    check ((number = 1) = (replaces_id is null))
);

create table rendition (
    id uuid primary key,
    edition_id uuid not null references document_edition,
    language text not null check (language in ('JA', 'EN')),
    text text not null,
    digest text not null,
    dropped text not null,
    person_id uuid references person,
    organisation_id uuid references organisation,
    side text not null,
    at timestamptz not null,
    unique (edition_id, language)
);

create table paragraph (
    id uuid primary key,
    edition_id uuid not null references document_edition,
    position int not null,
    kind text not null check (kind in ('HEADING', 'ITEM', 'SUB_ITEM', 'PARAGRAPH')),
    number text not null,
    marker_ja text, marker_en text,
    body_ja text, body_en text, body_ja_state text not null, body_en_state text not null, body_ja_of text, body_en_of text,
    conversation_id uuid references conversation,
    unique (edition_id, position),
    unique (edition_id, number)
);

create table paragraph_link (
    id uuid primary key,
    paragraph_id uuid not null references paragraph,
    commitment_id uuid not null references commitment,
    relation text not null check (relation in ('STATES', 'RESTATES', 'EXTENDS', 'DROPS')),
    reason text,
    person_id uuid references person,
    organisation_id uuid references organisation,
    side text not null,
    at timestamptz not null
);
create index paragraph_link_paragraph on paragraph_link (paragraph_id);
create index paragraph_link_commitment on paragraph_link (commitment_id);

create table paragraph_link_key (
    id uuid primary key,
    link_id uuid not null references paragraph_link,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null check (side in ('JP', 'IN')),
    at timestamptz not null,
    unique (link_id, side),
    unique (link_id, person_id)
);

create table paragraph_link_withdrawal (
    id uuid primary key,
    link_id uuid not null unique references paragraph_link,
    reason text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null
);

create table document_draft (
    id uuid primary key,
    purpose text not null check (purpose in ('DOCUMENT', 'EDITION', 'LANGUAGE')),
    document_id uuid references source_document,
    code text not null,
    kind text not null,
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    issued text not null,
    issuer_id uuid references organisation,
    prevailing text not null check (prevailing in ('JA', 'EN', 'BOTH')),
    reason text,
    ja_published text, ja_format text, ja_split text,
    en_published text, en_format text, en_split text,
    audience_id uuid not null references audience,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null,
    led_to text,
    version int not null default 0,
    check ((purpose = 'DOCUMENT') = (document_id is null))
);
create index document_draft_open on document_draft (id desc) where led_to is null;

create trigger document_edition_is_append_only before update or delete on document_edition
    for each row execute function row_is_append_only();
create trigger rendition_is_append_only before update or delete on rendition
    for each row execute function row_is_append_only();
create trigger paragraph_link_is_append_only before update or delete on paragraph_link
    for each row execute function row_is_append_only();
create trigger paragraph_link_key_is_append_only before update or delete on paragraph_link_key
    for each row execute function row_is_append_only();
create trigger paragraph_link_withdrawal_is_append_only before update or delete on paragraph_link_withdrawal
    for each row execute function row_is_append_only();

-- A published paragraph never changes; only a language that was not there yet may be added, once.
create function paragraph_is_fixed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (new.id, new.edition_id, new.position, new.kind, new.number, new.conversation_id)
            is distinct from (old.id, old.edition_id, old.position, old.kind, old.number, old.conversation_id)
        or old.body_ja is not null
            and (new.body_ja, new.marker_ja) is distinct from (old.body_ja, old.marker_ja)
        or old.body_en is not null
            and (new.body_en, new.marker_en) is distinct from (old.body_en, old.marker_en) then
        raise exception 'a published paragraph is never changed';
    end if;
    return new;
end $$;
create trigger paragraph_is_fixed before update or delete on paragraph
    for each row execute function paragraph_is_fixed();
