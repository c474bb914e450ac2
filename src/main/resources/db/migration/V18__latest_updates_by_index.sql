-- What a scoreboard asks of each milestone, its latest word by a day, stands whole in an index: of a large plan no row is read.
create index progress_update_latest on progress_update
  (milestone_id, nil, published_on desc, reviewed_at desc, id, completion, completed_on);
-- For which periods something was published by a day.
create index progress_update_by_period on progress_update (period_id, published_on);
