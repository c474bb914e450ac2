-- Plans are drafted before they are adopted; what a plan file loaded so far was adopted already.
alter table action_plan add column state varchar(10) default 'ADOPTED' not null;
alter table action_plan add column adopted_on date;

-- The bodies behind a collective name.
create table agency_member (
  agency_id bigint not null references agency (id),
  position  integer not null,
  member_id bigint not null references agency (id),
  primary key (agency_id, position)
);

-- Where the sources of a plan do not say, nothing is made up: a commitment may stand without theme and lead.
alter table commitment alter column theme_id drop not null;
alter table commitment alter column lead_agency_id drop not null;
-- The fields of the OGP's commitment template.
alter table commitment add column problem varchar(4000);
alter table commitment add column objective varchar(4000);
alter table commitment add column description varchar(4000);
alter table commitment add column contact varchar(300);
alter table commitment add column contact_mailbox varchar(200);
alter table commitment add column baseline varchar(1000);
alter table commitment add column target varchar(1000);
alter table commitment add column budget numeric(18, 2);
alter table commitment add column budget_currency varchar(3);
alter table commitment add column budget_source varchar(1000);

create table commitment_ogp_value (
  commitment_id bigint not null references commitment (id),
  position      integer not null,
  ogp_value     varchar(40) not null,
  primary key (commitment_id, position)
);

create table commitment_sdg_target (
  commitment_id bigint not null references commitment (id),
  position      integer not null,
  target        varchar(10) not null,
  primary key (commitment_id, position)
);

alter table milestone alter column agency_id drop not null;
-- its own number in the legal act, where it has one
alter table milestone add column number varchar(20);
alter table milestone add column indicator varchar(1000);
alter table milestone add column note varchar(500);

-- Who answers for a milestone together with its agency.
create table milestone_partner (
  milestone_id bigint not null references milestone (id),
  position     integer not null,
  agency_id    bigint not null references agency (id),
  primary key (milestone_id, position)
);

-- Changes to an adopted plan. What was adopted is never overwritten; rows are only ever added.
create table amendment (
  id            bigint primary key,
  version       bigint not null,
  commitment_id bigint not null references commitment (id),
  -- null where the commitment itself is amended
  milestone_id  bigint references milestone (id),
  field         varchar(20) not null,
  was           varchar(4000) not null,
  became        varchar(4000) not null,
  reason        varchar(4000) not null,
  act           varchar(500) not null,
  decided_on    date not null,
  approver      varchar(300) not null,
  recorded_by   varchar(100) not null,
  recorded_at   timestamp(6) with time zone not null
);

create index amendment_by_commitment on amendment (commitment_id, decided_on);
