-- The source document does not say whose measure a project of the plan is, so neither does the portal.
alter table project alter column kind drop not null;
update project set kind = null where origin_id is null and commitment_id is not null;
