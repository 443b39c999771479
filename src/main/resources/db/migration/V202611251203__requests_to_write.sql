-- A reader of a draft asks to write it: the other way round to an invitation, and answered by its founder.
alter table proposal_invitation drop constraint proposal_invitation_state_check;
alter table proposal_invitation add constraint proposal_invitation_state_check
    check (state in ('PENDING', 'REQUESTED', 'ACCEPTED', 'DECLINED', 'REFUSED', 'CANCELLED', 'LEFT'));
alter table proposal_invitation drop constraint proposal_invitation_check1;
alter table proposal_invitation add constraint proposal_invitation_answered
    check ((state in ('PENDING', 'REQUESTED')) = (answered_at is null));
drop index proposal_invitation_once;
create unique index proposal_invitation_once on proposal_invitation (proposal_id, invited_id)
    where state in ('PENDING', 'REQUESTED', 'ACCEPTED');
