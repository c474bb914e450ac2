-- Whether the links among the evidence still lead anywhere: one row an address, however often it is given.
create table link_check (
  id            bigint primary key,
  version       bigint not null,
  -- an address may be longer than an index takes
  address_hash  varchar(64) not null unique,
  address       varchar(2000) not null,
  answer        varchar(20),
  http_status   integer,
  -- null until the first answer that tells; false from the second night in a row in which it led nowhere
  reachable     boolean,
  failures      integer not null,
  failing_since date,
  failed_on     date,
  checked_at    timestamp(6) with time zone,
  due_at        timestamp(6) with time zone not null
);

create index link_check_by_due on link_check (due_at);
