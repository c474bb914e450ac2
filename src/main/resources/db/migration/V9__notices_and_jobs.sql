-- Which run of a job was taken, and by that the others know that it is not theirs: one row a job and slot of time.
create table job_run (
  id       bigint primary key,
  version  bigint not null,
  job      varchar(60) not null,
  slot     varchar(60) not null,
  taken_at timestamp(6) with time zone not null,
  unique (job, slot)
);
