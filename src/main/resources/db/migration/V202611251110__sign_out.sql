create table sign_out (
    id uuid primary key,
    issuer text not null,
    subject text not null,
    session text,
    at timestamptz not null
);
create index sign_out_session on sign_out (session);
create index sign_out_subject on sign_out (subject) where session is null;
create index sign_out_at on sign_out (at);
