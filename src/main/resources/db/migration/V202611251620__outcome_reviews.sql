-- One reminder for the day on which an outcome is to be looked at again, whatever number of replicas raises it.
create table review_reminder (
    id uuid primary key,
    outcome_id uuid not null unique references outcome,
    raised_at timestamptz not null
);

create table review_reading (
    reminder_id uuid not null references review_reminder,
    person_id uuid not null references person,
    primary key (reminder_id, person_id)
);
