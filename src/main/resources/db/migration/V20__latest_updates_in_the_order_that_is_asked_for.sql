-- Of updates of the same moment the one with the higher number is the latest, so that the first entry of a milestone is it.
drop index progress_update_latest;
create index progress_update_latest on progress_update
  (milestone_id, nil, published_on desc, reviewed_at desc, id desc, completion, completed_on);
-- The newest of a plan are found without reading a row.
drop index progress_update_published;
create index progress_update_published on progress_update (milestone_id, published_on, reviewed_at, id);
