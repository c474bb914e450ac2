-- A report that somebody asked for, what became of it and the file that it is: one row a making.
create table report_run (
  id             bigint primary key,
  version        bigint not null,
  kind           varchar(40) not null,
  form           varchar(10) not null,
  plan           varchar(100) not null,
  -- null for a report on what is stored now
  cut_number     integer,
  as_of          date not null,
  against        integer not null,
  -- null for the voice with the widest coverage
  voice          varchar(20),
  language       varchar(2) not null,
  scope_kind     varchar(20) not null,
  scope_key      varchar(100) not null,
  report_year    integer,
  -- as long as the run stands for its order, so that who asks for the same is given the same
  current_key    varchar(64) unique,
  state          varchar(10) not null,
  steps_done     integer not null,
  steps_all      integer not null,
  asked_by       varchar(100) not null,
  asked_at       timestamp(6) with time zone not null,
  began_at       timestamp(6) with time zone,
  ended_at       timestamp(6) with time zone,
  -- the server that makes it, and when it last said so
  server         varchar(40),
  heartbeat_at   timestamp(6) with time zone,
  losses         integer not null,
  -- why it failed: a text's key, and what is filled in, one a line
  failure_key    varchar(100),
  failure_detail varchar(2000),
  file_name      varchar(300) not null,
  size           bigint,
  sha256         varchar(64),
  -- when its file was published as one of its cut; null where it is for those who asked only
  published_at   timestamp(6) with time zone,
  -- when its file was deleted
  deleted_at     timestamp(6) with time zone
);

create index report_run_by_plan on report_run (plan, asked_at);
create index report_run_by_state on report_run (state, asked_at);

-- Everybody who asked for it and has not left it.
create table report_requester (
  run_id   bigint not null references report_run (id),
  login    varchar(100) not null,
  asked_at timestamp(6) with time zone not null,
  primary key (run_id, login)
);

-- Who may have the file though they do not coordinate: it was sent to them.
create table report_reader (
  run_id bigint not null references report_run (id),
  login  varchar(100) not null,
  primary key (run_id, login)
);

-- The file, in parts, so that none of any size is ever in memory as a whole.
create table report_file (
  run_id  bigint not null references report_run (id),
  ordinal integer not null,
  content bytea not null,
  primary key (run_id, ordinal)
);
