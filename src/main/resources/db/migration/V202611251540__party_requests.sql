create table party_request (
    id uuid primary key,
    project_id uuid not null references project,
    role int not null check (role between 1 and 4),
    words text not null,
    outcome text check (outcome in ('ACCEPTED', 'DECLINED')),
    answer_reason text,
    answered_at timestamptz,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null,
    version int not null default 0,
    check ((outcome is null) = (answered_at is null)),
    check (outcome is distinct from 'DECLINED' or answer_reason is not null)
);
create unique index party_request_open on party_request (project_id, organisation_id, role) where outcome is null;
create index party_request_project on party_request (project_id, id desc);
