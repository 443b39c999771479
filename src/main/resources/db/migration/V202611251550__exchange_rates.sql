create table exchange_rate (
    id uuid primary key,
    project_id uuid not null references project,
    from_currency text not null check (from_currency in ('JPY', 'INR', 'USD', 'EUR')),
    to_currency text not null check (to_currency in ('JPY', 'INR', 'USD', 'EUR')),
    rate numeric(17, 8) not null check (rate > 0),
    rate_date date not null,
    source text not null,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null,
    check (from_currency <> to_currency)
);
create index exchange_rate_project on exchange_rate (project_id, id desc);
create trigger exchange_rate_is_append_only before update or delete on exchange_rate
    for each row execute function row_is_append_only();
