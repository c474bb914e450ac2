-- Which run of a job was taken, and by that the others know that it is not theirs: one row a job and slot of time.
create table job_run (
  id       bigint primary key,
  version  bigint not null,
  job      varchar(60) not null,
  slot     varchar(60) not null,
  taken_at timestamp(6) with time zone not null,
  unique (job, slot)
);

-- Where and how somebody wants to be told; without an address nothing is mailed.
alter table account add column email varchar(254);
alter table account add column language varchar(2) default 'en' not null;
alter table account add column frequency varchar(10) default 'AT_ONCE' not null;
alter table account add column head_of_unit boolean default false not null;
-- in the link by which mails are stopped without signing in
alter table account add column stop_token varchar(60);
create unique index account_by_stop_token on account (stop_token);

-- What somebody was told, mailed or not: one row a person and occasion.
create table notice (
  id          bigint primary key,
  version     bigint not null,
  notice_key  varchar(200) not null unique,
  login       varchar(60) not null,
  happened_at timestamp(6) with time zone not null,
  title       varchar(300) not null,
  body        varchar(100000) not null,
  -- still to be put into the day's one mail
  awaits_mail boolean not null
);

create index notice_by_login on notice (login, happened_at);

-- Mails to be sent, and what became of them. The key says what a mail is about: the same is never taken twice.
create table outgoing_mail (
  id              bigint primary key,
  version         bigint not null,
  message_key     varchar(200) not null unique,
  login           varchar(60) not null,
  recipient       varchar(254) not null,
  language        varchar(2) not null,
  subject         varchar(300) not null,
  body            varchar(100000) not null,
  stop_address    varchar(500) not null,
  state           varchar(10) not null,
  attempts        integer not null,
  created_at      timestamp(6) with time zone not null,
  next_attempt_at timestamp(6) with time zone not null,
  expires_at      timestamp(6) with time zone not null,
  -- the server that is sending it, and until when it must have said what became of it
  claimed_by      varchar(40),
  claimed_until   timestamp(6) with time zone,
  sent_at         timestamp(6) with time zone,
  last_error      varchar(500)
);

create index outgoing_mail_by_state on outgoing_mail (state, next_attempt_at);
