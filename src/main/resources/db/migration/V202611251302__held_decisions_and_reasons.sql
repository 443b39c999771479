-- The words of a decision in both languages, and when it shall be looked at again.
alter table proposal_decision add column reason_ja text, add column reason_en text, add column review_on date;
create index proposal_decision_review on proposal_decision (review_on) where review_on is not null;

create table proposal_decision_look (
    id uuid primary key,
    decision_id uuid not null references proposal_decision,
    side text not null check (side in ('JP', 'IN')),
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    unique (decision_id, side)
);
create trigger proposal_decision_look_is_append_only before update or delete on proposal_decision_look
    for each row execute function row_is_append_only();

-- Decided, but not announced: the proposal itself knows nothing of it until then.
create table proposal_announcement (
    id uuid primary key,
    digest text not null,
    side text not null check (side in ('JP', 'IN')),
    audience_id uuid not null references audience,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    confirmer_id uuid references person,
    confirmer_organisation_id uuid references organisation,
    confirmed_at timestamptz,
    dropped_at timestamptz,
    version int not null default 0,
    check ((confirmed_at is null) = (confirmer_id is null)),
    check (confirmed_at is null or dropped_at is null),
    check (confirmer_id <> person_id)
);

create table proposal_held_decision (
    id uuid primary key,
    proposal_id uuid not null references proposal,
    outcome text not null check (outcome in ('ACCEPTED', 'RETURNED', 'DECLINED')),
    text_hash text not null,
    reason_ja text,
    reason_en text,
    review_on date,
    side text not null check (side in ('JP', 'IN')),
    audience_id uuid not null references audience,
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    at timestamptz not null,
    announcement_id uuid references proposal_announcement,
    announced_at timestamptz,
    released_at timestamptz,
    version int not null default 0,
    check (outcome = 'ACCEPTED' or reason_ja is not null or reason_en is not null),
    check (announced_at is null or released_at is null)
);
create unique index proposal_held_decision_open on proposal_held_decision (proposal_id)
    where announced_at is null and released_at is null;
create index proposal_held_decision_announcement on proposal_held_decision (announcement_id);

-- Texts that deciders begin from.
create table reason_text (
    id uuid primary key,
    act text not null check (act in ('RETURN', 'DECLINE')),
    name_ja text, name_en text, name_ja_state text not null, name_en_state text not null, name_ja_of text, name_en_of text,
    body_ja text, body_en text, body_ja_state text not null, body_en_state text not null, body_ja_of text, body_en_of text,
    retired_at timestamptz,
    version int not null default 0
);
insert into reason_text (id, act, name_ja, name_en, name_ja_state, name_en_state, body_ja, body_en, body_ja_state, body_en_state) values
    ('019aba00-0000-7000-8000-000000000001', 'RETURN', '場所と期間の記載', 'Place and period',
     'SOURCE', 'SOURCE',
     'どこで、いつからいつまで行うのかが読み取れません。場所と予定期間を書き加えて、再度提出してください。',
     'It does not say where and from when to when this is to be done. Please add the place and the planned period and submit again.',
     'SOURCE', 'SOURCE'),
    ('019aba00-0000-7000-8000-000000000002', 'RETURN', '実施する機関の記載', 'Who delivers',
     'SOURCE', 'SOURCE',
     '双方のどの機関が実施を担うのかを明らかにしてください。資金提供のみの機関は、実施する機関には数えません。',
     'Please make clear which organisations of both sides will deliver. One that only provides funds does not count as delivering.',
     'SOURCE', 'SOURCE'),
    ('019aba00-0000-7000-8000-000000000003', 'RETURN', '両言語の内容の一致', 'Both languages to say the same',
     'SOURCE', 'SOURCE',
     '日本語と英語の内容が一致していません。いずれかに合わせて整え、再度提出してください。',
     'The Japanese and the English text do not say the same. Please bring them into line and submit again.',
     'SOURCE', 'SOURCE'),
    ('019aba00-0000-7000-8000-000000000004', 'DECLINE', '行動計画との関係', 'Outside the action plan',
     'SOURCE', 'SOURCE',
     '行動計画のいずれの項目にも結び付かないため、このイニシアティブでは取り上げません。',
     'It serves no item of the action plan and so is not taken up within this initiative.',
     'SOURCE', 'SOURCE'),
    ('019aba00-0000-7000-8000-000000000005', 'DECLINE', '同じ内容の取組', 'Already under way elsewhere',
     'SOURCE', 'SOURCE',
     '同じ内容の取組がすでに進んでいます。そちらへの参加をご検討ください。',
     'The same is already under way. Please consider taking part there.',
     'SOURCE', 'SOURCE');
