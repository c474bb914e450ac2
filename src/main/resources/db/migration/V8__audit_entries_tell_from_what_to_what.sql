-- From what to what: empty where the deed has no before or no after.
alter table audit_entry add column was varchar(4000);
alter table audit_entry add column became varchar(4000);

-- The chain: a place without gaps, and a hash over the entry and the hash before it. Entries of older versions get
-- theirs at the first start with this one.
alter table audit_entry add column position bigint;
alter table audit_entry add column hash varchar(64);
create unique index audit_entry_by_position on audit_entry (position);

-- Where the chain ends: one row, which whoever appends holds until the commit.
create table audit_head (
    id                 bigint       not null primary key,
    position           bigint       not null,
    hash               varchar(64)  not null
);
insert into audit_head (id, position, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- The settings as the last start found them, so that the next one sees what the operator changed. No secrets.
create table noted_setting (
    name               varchar(100)  not null primary key,
    content            varchar(2000) not null
);
