-- What an adopted plan promised stays as it is for good, and so nobody needs to know which revisions left it alone.
alter table action_plan drop column record_revision;
