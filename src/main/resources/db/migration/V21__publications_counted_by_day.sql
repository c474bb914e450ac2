-- How many updates of a plan were published on each day. Of a large plan they would take longer to count than all that a
-- scoreboard asks otherwise; what is published stays so, and a day is written with each publication.
create table publication_day (
  id           bigint primary key,
  version      bigint not null,
  plan_id      bigint not null references action_plan (id),
  published_on date not null,
  updates      integer not null,
  unique (plan_id, published_on)
);

insert into publication_day (id, version, plan_id, published_on, updates)
  select min(u.id), 1, c.plan_id, u.published_on, count(*)
  from progress_update u
  join milestone m on m.id = u.milestone_id
  join commitment c on c.id = m.commitment_id
  where u.published_on is not null
  group by c.plan_id, u.published_on;

-- How many of a plan's revisions only added to its record, so that its text need not be read again for their sake.
alter table action_plan add column record_revision bigint default 0 not null;
