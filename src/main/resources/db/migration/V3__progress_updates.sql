-- What the responsible agency says of one milestone in one period, and what backs it.
create table progress_update (
  id               bigint primary key,
  version          bigint not null,
  milestone_id     bigint not null references milestone (id),
  period_id        bigint not null references reporting_period (id),
  agency_id        bigint not null references agency (id),
  state            varchar(20) not null,
  -- true until it is published, then null: at most one update of a milestone and period is under way
  under_way        boolean,
  nil              boolean not null,
  nil_reason       varchar(4000),
  completion       varchar(20),
  completed_on     date,
  done             varchar(4000),
  challenges       varchar(4000),
  next_steps       varchar(4000),
  step_back_reason varchar(4000),
  corrects_id      bigint references progress_update (id),
  -- illustrative, not reported by anyone
  sample           boolean not null,
  author           varchar(100) not null,
  saved_at         timestamp(6) with time zone not null,
  submitted_at     timestamp(6) with time zone,
  reviewer         varchar(100),
  reviewed_at      timestamp(6) with time zone,
  return_reason    varchar(4000),
  published_on     date,
  unique (milestone_id, period_id, under_way)
);

create index progress_update_published on progress_update (milestone_id, published_on);
create index progress_update_by_state on progress_update (state, agency_id);

-- The bytes of a file, kept once whoever hands it in.
create table evidence_file (
  sha256     varchar(64) primary key,
  media_type varchar(100) not null,
  size       bigint not null,
  content    bytea not null
);

create table evidence (
  id        bigint primary key,
  version   bigint not null,
  update_id bigint not null references progress_update (id),
  ordinal   integer not null,
  title     varchar(300) not null,
  -- a link has an address; a file has a name and the checksum of its bytes
  address   varchar(2000),
  file_name varchar(255),
  sha256    varchar(64) references evidence_file (sha256),
  taken_at  timestamp(6) with time zone not null
);

create index evidence_by_update on evidence (update_id);
