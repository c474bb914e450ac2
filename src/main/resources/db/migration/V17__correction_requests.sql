-- What readers say is wrong on a public page, and what a coordinator answered. An answer never changes.
create sequence correction_number start with 1 increment by 1;

create table correction_request (
  id             bigint primary key,
  version        bigint not null,
  -- its public name
  request_number bigint not null unique,
  -- the page's address within the site, with the day and voice that were seen
  page           varchar(300) not null,
  part           varchar(20) not null,
  words          varchar(2000) not null,
  -- never public; forgotten once the request is answered
  contact        varchar(254),
  language       varchar(2) not null,
  received_at    timestamp(6) with time zone not null,
  outcome        varchar(20),
  answer         varchar(2000),
  words_shown    boolean not null,
  answered_at    timestamp(6) with time zone,
  answered_by    varchar(60)
);

create index correction_request_by_time on correction_request (received_at);
