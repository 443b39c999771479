-- Sums kept where the bookings change, so that totals over all projects need not read every booking. Without a type: what is planned.
create table money_sum (
    id uuid primary key default gen_random_uuid(),
    project_id uuid not null references project,
    audience_id uuid not null references audience,
    currency text not null,
    fiscal_year int not null,
    type int,
    sum numeric(24, 2) not null,
    count bigint not null
);
create unique index money_sum_key on money_sum (project_id, audience_id, currency, fiscal_year, coalesce(type, 0));

create function add_to_money_sum(
    of_project uuid, for_audience uuid, in_currency text, in_year int, of_type int, amount numeric, bookings int) returns void
language sql as $$
    insert into money_sum as s (project_id, audience_id, currency, fiscal_year, type, sum, count)
    values (of_project, for_audience, in_currency, in_year, of_type, amount, bookings)
    on conflict (project_id, audience_id, currency, fiscal_year, coalesce(type, 0))
    do update set sum = s.sum + excluded.sum, count = s.count + excluded.count;
$$;

create function count_transaction() returns trigger language plpgsql as $$
begin
    if not new.reversal then
        perform add_to_money_sum(
            new.project_id, new.audience_id, new.currency, new.fiscal_year, new.type, new.amount, 1);
    end if;
    perform add_to_money_sum(t.project_id, t.audience_id, t.currency, t.fiscal_year, t.type, -t.amount, -1)
        from money_transaction t where t.id = new.corrects_id;
    return null;
end $$;
create trigger transaction_is_counted after insert on money_transaction for each row execute function count_transaction();

create function count_budget_line() returns trigger language plpgsql as $$
declare
    sign int := case when tg_op = 'INSERT' then 1 else -1 end;
begin
    if tg_op = 'UPDATE' and (old.withdrawn_at is not null or new.withdrawn_at is null) then
        return null;
    end if;
    perform add_to_money_sum(
        new.project_id, new.audience_id, new.currency, new.fiscal_year, null, sign * new.amount, sign);
    perform add_to_money_sum(b.project_id, b.audience_id, b.currency, b.fiscal_year, null, -sign * b.amount, -sign)
        from budget_line b where b.id = new.revises_id;
    return null;
end $$;
create trigger budget_line_is_counted after insert or update on budget_line
    for each row execute function count_budget_line();

insert into money_sum (project_id, audience_id, currency, fiscal_year, type, sum, count)
    select project_id, audience_id, currency, fiscal_year, type, sum(amount), count(*) from money_transaction t
    where not reversal and not exists (select 1 from money_transaction c where c.corrects_id = t.id)
    group by project_id, audience_id, currency, fiscal_year, type;
insert into money_sum (project_id, audience_id, currency, fiscal_year, type, sum, count)
    select project_id, audience_id, currency, fiscal_year, null, sum(amount), count(*) from budget_line b
    where withdrawn_at is null
        and not exists (select 1 from budget_line r where r.revises_id = b.id and r.withdrawn_at is null)
    group by project_id, audience_id, currency, fiscal_year;
