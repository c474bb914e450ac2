-- Who takes part and what was adopted. One dialect for PostgreSQL and for H2 in its PostgreSQL mode.
create sequence tracker_sequence start with 50 increment by 50;

create table agency (
  id         bigint primary key,
  version    bigint not null,
  code       varchar(40) not null unique,
  name       varchar(300) not null,
  sector     varchar(30),
  collective boolean not null
);

create table agency_alias (
  agency_id bigint not null references agency (id),
  position  integer not null,
  alias     varchar(300) not null,
  primary key (agency_id, position)
);

create table action_plan (
  id            bigint primary key,
  version       bigint not null,
  code          varchar(40) not null unique,
  country_code  varchar(2) not null,
  country       varchar(100) not null,
  number        integer,
  title         varchar(500) not null,
  language      varchar(8) not null,
  order_number  varchar(40),
  order_day     varchar(10) not null,
  order_issuer  varchar(300),
  order_note    varchar(500),
  starts        varchar(10) not null,
  ends          varchar(10) not null,
  coordinator   varchar(300),
  preparation   varchar(4000),
  -- rises, in the same transaction, with every change that the public can see
  revision      bigint not null,
  -- whether illustrative updates were added
  sample        boolean not null
);

create table action_plan_title (
  plan_id  bigint not null references action_plan (id),
  language varchar(8) not null,
  title    varchar(500) not null,
  primary key (plan_id, language)
);

-- Facts of a plan that are read and never computed with: rules, notes, sources, its history in the OGP.
create table action_plan_fact (
  plan_id  bigint not null references action_plan (id),
  position integer not null,
  kind     varchar(30) not null,
  happened varchar(10) not null,
  text     varchar(2000) not null,
  primary key (plan_id, position)
);

create table theme (
  id      bigint primary key,
  version bigint not null,
  plan_id bigint not null references action_plan (id),
  ordinal integer not null,
  number  varchar(10) not null,
  code    varchar(60) not null,
  name    varchar(500) not null,
  unique (plan_id, number)
);

create table theme_source (
  theme_id bigint not null references theme (id),
  position integer not null,
  address  varchar(1000) not null,
  primary key (theme_id, position)
);

create table reporting_period (
  id        bigint primary key,
  version   bigint not null,
  plan_id   bigint not null references action_plan (id),
  code      varchar(20) not null,
  starts_on date not null,
  ends_on   date not null,
  due_on    date not null,
  closed_on date,
  unique (plan_id, code)
);
