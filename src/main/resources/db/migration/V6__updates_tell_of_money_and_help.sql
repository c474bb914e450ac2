-- What an update may say besides: money spent in the period, a call for help, and that it comes after its period was closed.
alter table progress_update add column spent numeric(18, 2);
alter table progress_update add column spent_currency varchar(3);
alter table progress_update add column help_wanted boolean default false not null;
-- handed in for a period that was closed already; what was missing at the closing stays missing
alter table progress_update add column late boolean default false not null;

-- Each closing of a reporting period, and its reopening where there was one. Rows are never removed.
create table period_closing (
  id          bigint primary key,
  version     bigint not null,
  period_id   bigint not null references reporting_period (id),
  closed_on   date not null,
  closed_by   varchar(100) not null,
  reopened_on date,
  reopened_by varchar(100),
  reason      varchar(4000)
);

create index period_closing_by_period on period_closing (period_id);

-- The milestones of which nothing had been handed in when the period was closed: written down once and for good.
create table period_missing (
  closing_id   bigint not null references period_closing (id),
  position     integer not null,
  milestone_id bigint not null references milestone (id),
  primary key (closing_id, position)
);
