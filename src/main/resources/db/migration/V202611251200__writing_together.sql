-- What is typed into a step and not yet saved; the number only grows.
create table proposal_typing (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    part text not null check (part in ('WHAT', 'WHO', 'WHERE', 'MONEY', 'EVIDENCE')),
    sequence bigint not null check (sequence >= 0),
    fields jsonb,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    unique (proposal_id, part)
);

create table proposal_invitation (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    invited_id uuid not null references person,
    state text not null check (state in ('PENDING', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'LEFT')),
    accepted_for_id uuid references organisation,
    answered_at timestamptz,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    version int not null default 0,
    check ((state in ('ACCEPTED', 'LEFT')) = (accepted_for_id is not null)),
    check ((state = 'PENDING') = (answered_at is null))
);
create index proposal_invitation_proposal on proposal_invitation (proposal_id, id);
create index proposal_invitation_waiting on proposal_invitation (invited_id, id desc) where state = 'PENDING';
-- One open invitation for a person and a proposal; a co-author is not asked again.
create unique index proposal_invitation_once on proposal_invitation (proposal_id, invited_id) where state in ('PENDING', 'ACCEPTED');
