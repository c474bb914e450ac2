-- Which figure looked wrong, and what it showed when the reader said so. A request that names none keeps both empty.
alter table correction_request add column figure_code varchar(200);
-- name and value in the reader's language: what was seen, whatever the record says later
alter table correction_request add column figure varchar(500);
