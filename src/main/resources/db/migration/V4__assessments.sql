-- What someone else than the government says of one commitment.
create table assessment (
  id                   bigint primary key,
  version              bigint not null,
  commitment_id        bigint not null references commitment (id),
  voice                varchar(20) not null,
  assessor             varchar(300) not null,
  review               varchar(20) not null,
  period_assessed      varchar(40),
  -- the latest day the assessor looked at, as said
  observed_until       varchar(10) not null,
  published            varchar(10) not null,
  -- the last day that "published" may mean: from then on the assessment counts
  published_on         date not null,
  completion           varchar(20) not null,
  projected_completion varchar(20),
  schedule_said        varchar(40),
  specificity          varchar(20),
  relevant             boolean,
  potential_impact     varchar(20),
  did_it_open          varchar(20),
  starred              boolean,
  starred_rule         varchar(200),
  novelty              varchar(40),
  next_steps           varchar(1000),
  note                 varchar(4000),
  source               varchar(1000) not null,
  recorded_by          varchar(100) not null,
  recorded_at          timestamp(6) with time zone not null
);

create index assessment_by_commitment on assessment (commitment_id, published_on);

create table assessment_ogp_value (
  assessment_id bigint not null references assessment (id),
  position      integer not null,
  ogp_value     varchar(40) not null,
  primary key (assessment_id, position)
);

create table assessment_grand_challenge (
  assessment_id bigint not null references assessment (id),
  position      integer not null,
  challenge     varchar(100) not null,
  primary key (assessment_id, position)
);
