-- Who reviews a proposal for a side. One open assignment per person and proposal.
create table proposal_assignment (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    side text not null check (side in ('JP', 'IN')),
    reviewer_id uuid not null references person,
    reviewer_organisation_id uuid not null references organisation,
    audience_id uuid not null references audience,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    ended_at timestamptz
);
create unique index proposal_assignment_open on proposal_assignment (proposal_id, reviewer_id) where ended_at is null;
create index proposal_assignment_reviewer on proposal_assignment (reviewer_id) where ended_at is null;

-- What reviewers write for their own side, or for both. Never changed.
create table proposal_note (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    circle text not null check (circle in ('JP', 'IN', 'JOINT')),
    parent_id uuid references proposal_note,
    body text not null,
    audience_id uuid not null references audience,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null
);
create index proposal_note_proposal on proposal_note (proposal_id, circle, id);
create trigger proposal_note_is_append_only before update or delete on proposal_note
    for each row execute function row_is_append_only();
