-- A workbook that an officer handed in and has not decided on yet; it goes after a day.
create table kept_upload (
  id         bigint primary key,
  version    bigint not null,
  -- unguessable: it stands in the address of the page
  code       varchar(36) not null unique,
  account_id bigint not null,
  plan       varchar(100) not null,
  period     varchar(100) not null,
  file_name  varchar(255) not null,
  content    bytea not null,
  taken_at   timestamp(6) with time zone not null
);

create index kept_upload_by_age on kept_upload (taken_at);

-- What was saved from a workbook last, so that handing it in again after filling in more is no conflict with oneself.
create table book_memory (
  id       bigint primary key,
  version  bigint not null,
  book     varchar(36) not null unique,
  -- a line for each milestone: its id, and the update with its version
  tokens   varchar(1000000) not null,
  saved_at timestamp(6) with time zone not null
);
