-- Who may sign in, the one-time links by which passwords are chosen, failed sign-ins, and who did what.

create table account (
    id                 bigint       not null primary key,
    version            bigint       not null,
    login              varchar(60)  not null unique,
    name               varchar(200) not null,
    role               varchar(20)  not null,
    agency_code        varchar(60),
    organisation       varchar(200),
    password_hash      varchar(300),
    active             boolean      not null,
    created_at         timestamp with time zone not null,
    link_hash          varchar(64) unique,
    link_expires_at    timestamp with time zone
);

-- One row per account name tried and per address it was tried from.
create table sign_in_failures (
    subject            varchar(120) not null primary key,
    failures           integer      not null,
    last_at            timestamp with time zone not null
);

-- Only ever added to.
create table audit_entry (
    id                 bigint       not null primary key,
    version            bigint       not null,
    happened_at        timestamp with time zone not null,
    who                varchar(60)  not null,
    action             varchar(80)  not null,
    subject            varchar(400) not null
);

create index audit_entry_by_time on audit_entry (happened_at);
