create extension if not exists pg_trgm;

create index proposal_title_ja_likeness on proposal using gin (title_ja gin_trgm_ops);
create index proposal_title_en_likeness on proposal using gin (title_en gin_trgm_ops);
create index proposal_summary_ja_likeness on proposal using gin (summary_ja gin_trgm_ops);
create index proposal_summary_en_likeness on proposal using gin (summary_en gin_trgm_ops);
create index project_title_ja_likeness on project using gin (title_ja gin_trgm_ops);
create index project_title_en_likeness on project using gin (title_en gin_trgm_ops);
create index project_summary_ja_likeness on project using gin (summary_ja gin_trgm_ops);
create index project_summary_en_likeness on project using gin (summary_en gin_trgm_ops);
