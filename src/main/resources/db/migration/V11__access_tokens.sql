-- Secrets by which a ministry's own system acts in the name of an account: only their hashes are kept.
create table access_token (
  id           bigint primary key,
  version      bigint not null,
  account_id   bigint not null references account (id),
  label        varchar(100) not null,
  -- the secret's first characters: enough to recognise it, not to use it
  prefix       varchar(20) not null,
  hash         varchar(64) not null unique,
  created_at   timestamp(6) with time zone not null,
  created_by   varchar(60) not null,
  expires_at   timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone,
  revoked_at   timestamp(6) with time zone,
  revoked_by   varchar(60)
);

create index access_token_by_account on access_token (account_id);

-- What programs had done under a key of theirs, so that asking again does nothing twice.
create table keyed_request (
  account_id   bigint not null references account (id),
  key_hash     varchar(64) not null,
  request_hash varchar(64) not null,
  -- empty only within the transaction that is doing it
  answer       varchar(100000),
  taken_at     timestamp(6) with time zone not null,
  primary key (account_id, key_hash)
);

create index keyed_request_by_time on keyed_request (taken_at);
