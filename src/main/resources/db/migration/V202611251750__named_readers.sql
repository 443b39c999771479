-- What a reader is named in is found from the reader, whatever else there is.
create index if not exists audience_organisation_organisation on audience_organisation (organisation_id, audience_id);
create index if not exists audience_person_person on audience_person (person_id, audience_id);
