-- A new due day, with a key of each side.
alter table obligation_step drop constraint obligation_step_kind_check;
alter table obligation_step add check (kind in
    ('CLAIM', 'CONFIRMATION', 'CONTEST', 'WAIVER', 'WAIVER_CONFIRMED', 'EXTENSION', 'EXTENSION_CONFIRMED'));
alter table obligation_step add column day date;
