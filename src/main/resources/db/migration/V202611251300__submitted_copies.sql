-- What was submitted, as it was printed then. Neither is ever changed.
create table proposal_submission (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    number int not null,
    text_hash text not null,
    label text not null check (label in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    sha256 text not null,
    size bigint not null check (size > 0),
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    foreign key (proposal_id, number) references proposal_version (proposal_id, number)
);
create index proposal_submission_proposal on proposal_submission (proposal_id, id);

create table proposal_submission_paper (
    submission_id uuid primary key references proposal_submission,
    bytes bytea not null
);

create trigger proposal_submission_is_append_only before update or delete on proposal_submission
    for each row execute function row_is_append_only();
create trigger proposal_submission_paper_is_append_only before update or delete on proposal_submission_paper
    for each row execute function row_is_append_only();
