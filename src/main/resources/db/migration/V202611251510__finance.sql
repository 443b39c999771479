create table money_transaction (
    id uuid primary key,
    project_id uuid not null references project,
    audience_id uuid not null references audience,
    type int not null check (type between 1 and 13),
    provider_id uuid references organisation,
    receiver_id uuid references organisation,
    amount numeric(18, 2) not null check (amount > 0),
    currency text not null check (currency in ('JPY', 'INR', 'USD', 'EUR')),
    made_on date not null,
    value_date date not null,
    fiscal_year int not null,
    description_ja text, description_en text, description_ja_state text not null, description_en_state text not null,
    description_ja_of text, description_en_of text,
    address text,
    attachment_id uuid references attachment,
    corrects_id uuid unique references money_transaction,
    reversal boolean not null default false,
    reason text,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null,
    check (coalesce(provider_id, receiver_id) is not null and provider_id is distinct from receiver_id),
    check ((corrects_id is null) = (reason is null)),
    check (not reversal or corrects_id is not null)
);
create index money_transaction_project on money_transaction (project_id, id desc);
create trigger money_transaction_is_append_only before update or delete on money_transaction
    for each row execute function row_is_append_only();

create table budget_line (
    id uuid primary key,
    project_id uuid not null references project,
    audience_id uuid not null references audience,
    status int not null check (status in (1, 2)),
    party_id uuid references organisation,
    amount numeric(18, 2) not null check (amount >= 0),
    currency text not null check (currency in ('JPY', 'INR', 'USD', 'EUR')),
    starts_on date not null,
    ends_on date not null,
    value_date date not null,
    fiscal_year int not null,
    note_ja text, note_en text, note_ja_state text not null, note_en_state text not null, note_ja_of text, note_en_of text,
    revises_id uuid references budget_line,
    reason text,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null,
    version int not null default 0,
    check (ends_on >= starts_on and ends_on < starts_on + interval '1 year'),
    check ((revises_id is null) = (reason is null)),
    check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create index budget_line_project on budget_line (project_id, id desc);
create unique index budget_line_revised_once on budget_line (revises_id) where withdrawn_at is null;
