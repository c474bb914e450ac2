-- What an update may say besides: money spent in the period, a call for help, and that it comes after its period was closed.
alter table progress_update add column spent numeric(18, 2);
alter table progress_update add column spent_currency varchar(3);
alter table progress_update add column help_wanted boolean default false not null;
-- handed in for a period that was closed already; what was missing at the closing stays missing
alter table progress_update add column late boolean default false not null;
