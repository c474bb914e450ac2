-- Updates of one completion are counted and listed period by period from an index that holds all that is asked for, and not by
-- walking over everything that was ever said of each milestone.
create index progress_update_by_completion on progress_update
  (period_id, nil, completion, published_on, reviewed_at, id);
