-- From what to what: empty where the deed has no before or no after.
alter table audit_entry add column was varchar(4000);
alter table audit_entry add column became varchar(4000);
