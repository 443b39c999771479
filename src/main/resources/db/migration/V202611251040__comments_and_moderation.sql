create table comment (
    id uuid primary key,
    conversation_id uuid not null references conversation,
    parent_id uuid references comment,
    depth int not null check (depth between 0 and 3),
    sort_key text collate "C" not null,
    body text not null,
    language text not null check (language in ('JA', 'EN')),
    audience_id uuid not null references audience,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null check (side in ('JP', 'IN', 'NEITHER')),
    capacity text not null,
    at timestamptz not null,
    edited_at timestamptz,
    deleted_at timestamptz,
    hidden_at timestamptz,
    hidden_for text,
    hidden_because text,
    version int not null default 0,
    check ((depth = 0) = (parent_id is null)),
    check ((hidden_at is null) = (hidden_for is null))
);
create unique index comment_order on comment (conversation_id, sort_key);

create table comment_revision (
    id uuid primary key,
    comment_id uuid not null references comment,
    body text not null,
    language text not null check (language in ('JA', 'EN')),
    written_at timestamptz not null,
    replaced_at timestamptz not null
);
create index comment_revision_comment on comment_revision (comment_id, id);

create table review_item (
    id uuid primary key,
    comment_id uuid not null unique references comment,
    state text not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'IGNORED')),
    reason text not null,
    waiting_since timestamptz not null,
    version int not null default 0
);
create index review_item_state on review_item (state, id);

create table report (
    id uuid primary key,
    review_item_id uuid not null references review_item,
    reason text not null,
    words text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null
);
create index report_review_item on report (review_item_id, id);

create table ruling (
    id uuid primary key,
    review_item_id uuid not null references review_item,
    decision text not null check (decision in ('APPROVE', 'REJECT', 'IGNORE', 'RESTORE')),
    reason text,
    words text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null
);
create index ruling_review_item on ruling (review_item_id, id);

create function rulings_are_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'rulings and reports are append-only';
end $$;
create trigger rulings_are_append_only before update or delete or truncate on ruling
    for each statement execute function rulings_are_append_only();
create trigger reports_are_append_only before update or delete or truncate on report
    for each statement execute function rulings_are_append_only();
