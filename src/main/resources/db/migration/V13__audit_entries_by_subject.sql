-- Who saved a thing last is asked whenever a workbook and a page meet.
create index audit_entry_by_subject on audit_entry (subject);
