alter table project
    add rhythm text not null default 'NONE' check (rhythm in ('NONE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY')),
    add confirmed_jp date,
    add confirmed_in date,
    add due_jp date,
    add due_in date,
    add due_first date generated always as (least(due_jp, due_in)) stored,
    add completion_jp text check (completion_jp in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    add completion_in text check (completion_in in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    add unbalanced_since date;

-- More than one step apart: on track against off track, or two grades of completion that are no neighbours.
alter table project add divergent boolean not null generated always as (
    least(health_jp, health_in) = 'OFF_TRACK' and greatest(health_jp, health_in) = 'ON_TRACK'
    or coalesce(abs(
        array_position(array['NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE'], completion_jp)
        - array_position(array['NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE'], completion_in)) > 1, false)) stored;

create index project_due_first on project (due_first) where due_first is not null;
create index project_due_jp on project (due_jp) where due_jp is not null;
create index project_due_in on project (due_in) where due_in is not null;
create index project_unbalanced on project (id desc) where unbalanced_since is not null;
create index project_divergent on project (id desc) where divergent;
create index project_end on project (planned_end) where life_cycle = 'IMPLEMENTATION';
create index project_start on project (planned_start) where life_cycle = 'PIPELINE';

alter table status_report
    add completion text check (completion in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    add progress int check (progress between 0 and 100),
    add forecast_end date,
    add unchanged boolean not null default false,
    add then_life_cycle text,
    add then_planned_end date,
    add then_milestones bigint,
    add then_met bigint;

update project p set
    confirmed_jp = (select max((r.at at time zone 'Asia/Tokyo')::date) from status_report r where r.project_id = p.id and r.side = 'JP'),
    confirmed_in = (select max((r.at at time zone 'Asia/Kolkata')::date) from status_report r where r.project_id = p.id and r.side = 'IN');

create table precedence (
    id uuid primary key,
    predecessor_id uuid not null references milestone,
    follower_id uuid not null references milestone,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    side text not null,
    at timestamptz not null,
    check (predecessor_id <> follower_id),
    unique (follower_id, predecessor_id)
);
create index precedence_predecessor on precedence (predecessor_id);
