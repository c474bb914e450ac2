-- What was promised, and its steps.
create table commitment (
  id                   bigint primary key,
  version              bigint not null,
  plan_id              bigint not null references action_plan (id),
  theme_id             bigint not null references theme (id),
  ordinal              integer not null,
  number               varchar(20) not null,
  ogp_id               varchar(20) not null unique,
  ogp_id_basis         varchar(300),
  ogp_id_inferred      boolean not null,
  irm_case_number      varchar(20),
  title                varchar(500) not null,
  title_in_source      varchar(500),
  summary              varchar(4000),
  lead_agency_id       bigint not null references agency (id),
  lead_in_source       varchar(500),
  supporting_in_source varchar(500),
  starts               varchar(10) not null,
  due                  varchar(10) not null,
  starts_in_source     varchar(100),
  due_in_source        varchar(100),
  date_note            varchar(500),
  indicator            varchar(1000),
  unique (plan_id, number)
);

create table commitment_co_lead (
  commitment_id bigint not null references commitment (id),
  position      integer not null,
  agency_id     bigint not null references agency (id),
  primary key (commitment_id, position)
);

create table commitment_supporting (
  commitment_id bigint not null references commitment (id),
  position      integer not null,
  agency_id     bigint not null references agency (id),
  primary key (commitment_id, position)
);

create table commitment_policy_tag (
  commitment_id bigint not null references commitment (id),
  position      integer not null,
  tag           varchar(100) not null,
  primary key (commitment_id, position)
);

create table commitment_source (
  commitment_id bigint not null references commitment (id),
  position      integer not null,
  address       varchar(1000) not null,
  primary key (commitment_id, position)
);

create table milestone (
  id            bigint primary key,
  version       bigint not null,
  commitment_id bigint not null references commitment (id),
  ordinal       integer not null,
  ogp_id        varchar(30) not null unique,
  title         varchar(500) not null,
  -- derived from the commitment's wording, not named by the act
  derived       boolean not null,
  basis         varchar(500),
  agency_id     bigint not null references agency (id),
  starts        varchar(10) not null,
  due           varchar(10) not null,
  weight        integer not null,
  unique (commitment_id, ordinal)
);

create index milestone_by_agency on milestone (agency_id);
