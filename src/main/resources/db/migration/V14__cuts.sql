-- Everything public of a plan as of a day, frozen. Neither table is ever updated.
create table plan_cut (
  id          bigint primary key,
  version     bigint not null,
  plan_id     bigint not null references action_plan (id),
  -- counted within the plan, from 1, without gaps
  number      integer not null,
  -- the day that it is told for
  told_for    date not null,
  -- the plan's revision that was read
  revision    bigint not null,
  made_at     timestamp(6) with time zone not null,
  made_by     varchar(100) not null,
  corrects_id bigint references plan_cut (id),
  reason      varchar(2000) not null,
  sha256      varchar(64) not null,
  size        bigint not null,
  unique (plan_id, number),
  -- a cut is corrected once; a correction may be corrected in turn
  unique (corrects_id)
);

-- The canonical data (RFC 8785) that the checksum is of.
create table plan_cut_data (
  cut_id  bigint primary key references plan_cut (id),
  content bytea not null
);
