-- What a fact belongs to and people follow: a comment's fact is news of the thing that it is about.
alter table history_entry disable trigger history_is_append_only;
alter table history_entry add column thing_id uuid;
update history_entry set thing_id = subject_id;
update history_entry e set thing_id = t.subject_id
    from comment c join conversation t on t.id = c.conversation_id where e.subject_type = 'COMMENT' and c.id = e.subject_id;
alter table history_entry alter column thing_id set not null;
alter table history_entry enable trigger history_is_append_only;
create index history_entry_thing on history_entry (thing_id, id desc);

create table follow (
    id uuid primary key,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    conversation_id uuid not null references conversation,
    reason text not null check (reason in ('CHOSEN', 'TOOK_PART')),
    since timestamptz not null,
    seen_at timestamptz not null,
    ended_at timestamptz,
    unique (person_id, conversation_id)
);
