-- What briefing packs ask, each from an index that holds little.
create index milestone_waiting on milestone (due_on, id) where status in ('SCHEDULED', 'NOT_MET');
create index milestone_confirmed on milestone (date_met) where proof = 'CONFIRMED';
create index milestone_to_settle on milestone (due_on, id) where proof in ('CLAIMED', 'CONTESTED');
create index project_off_track on project (id desc) where health_jp = 'OFF_TRACK' or health_in = 'OFF_TRACK';
create index obligation_state on obligation (state, due_on, id);
