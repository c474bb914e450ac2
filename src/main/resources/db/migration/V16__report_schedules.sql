-- A report that is made by the calendar.
create table report_schedule (
  id            bigint primary key,
  version       bigint not null,
  plan          varchar(100) not null,
  -- after closing a period, every year, or once
  occasion      varchar(20) not null,
  month_of_year integer,
  day_of_month  integer,
  once_on       date,
  kind          varchar(40) not null,
  against       integer not null,
  voice         varchar(20),
  language      varchar(2) not null,
  scope_kind    varchar(20) not null,
  scope_key     varchar(100) not null,
  added_by      varchar(100) not null,
  added_on      date not null
);

create table report_schedule_form (
  schedule_id bigint not null references report_schedule (id),
  form        varchar(10) not null,
  primary key (schedule_id, form)
);

-- Who is told, by login.
create table report_schedule_reader (
  schedule_id bigint not null references report_schedule (id),
  login       varchar(100) not null,
  primary key (schedule_id, login)
);

-- What a schedule has set going. It stays when the schedule goes: the key keeps it from happening twice.
create table report_delivery (
  id          bigint primary key,
  version     bigint not null,
  schedule_id bigint not null,
  -- the day, or the closing, that it is for
  occasion    varchar(60) not null,
  plan        varchar(100) not null,
  kind        varchar(40) not null,
  as_of       date not null,
  cut_number  integer,
  begun_at    timestamp(6) with time zone not null,
  -- when everybody was told; null while something is still being made
  told_at     timestamp(6) with time zone,
  unique (schedule_id, occasion)
);

create index report_delivery_by_told on report_delivery (told_at);

create table report_delivery_run (
  delivery_id bigint not null references report_delivery (id),
  run_id      bigint not null references report_run (id),
  primary key (delivery_id, run_id)
);

create table report_delivery_reader (
  delivery_id bigint not null references report_delivery (id),
  login       varchar(100) not null,
  primary key (delivery_id, login)
);
