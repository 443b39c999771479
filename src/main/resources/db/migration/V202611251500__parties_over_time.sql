-- A party keeps its roles from a day to a day; a role that ended stays on the roll.
alter table participation
    add column since date,
    add column until date,
    add column leaving_reason text,
    add column contact_post text,
    add check (since is null or until is null or until >= since),
    add check ((until is null) = (leaving_reason is null));
alter table participation drop constraint participation_project_id_organisation_id_role_key;
create unique index participation_current on participation (project_id, organisation_id, role) where until is null;
create index participation_project on participation (project_id);
