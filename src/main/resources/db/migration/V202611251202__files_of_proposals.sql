create table proposal_file (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    file_id uuid not null references stored_file,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    removed_at timestamptz
);
create index proposal_file_proposal on proposal_file (proposal_id, id) where removed_at is null;
