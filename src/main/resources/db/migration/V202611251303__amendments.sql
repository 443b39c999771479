-- Another wording of a whole proposal, bound to the version that it was written against.
create table proposal_amendment (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    base int not null,
    title_ja text, title_en text, title_ja_state text not null, title_en_state text not null, title_ja_of text, title_en_of text,
    summary_ja text, summary_en text, summary_ja_state text not null, summary_en_state text not null, summary_ja_of text, summary_en_of text,
    explanation text,
    state text not null check (state in ('DRAFT', 'EVALUATING', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'PROMOTED')),
    audience_id uuid not null references audience,
    conversation_id uuid references conversation,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    proposed_at timestamptz,
    answer text,
    answered_by_id uuid references person,
    answered_at timestamptz,
    result int,
    promoted_to_id uuid unique references proposal,
    version int not null default 0,
    check ((answered_at is null) = (answered_by_id is null)),
    check (state not in ('REJECTED', 'PROMOTED') or answer is not null),
    check ((state = 'ACCEPTED') = (result is not null)),
    check ((state = 'PROMOTED') = (promoted_to_id is not null))
);
create index proposal_amendment_proposal on proposal_amendment (proposal_id, id desc);
