-- Background jobs: which are due, who has them, and how the last run went. All times are the database's own.

create table job (
    name          varchar(60)  primary key,
    due_at        timestamptz  not null,
    holder        varchar(100),             -- the node that runs it now
    leased_until  timestamptz,              -- a node that went away without a word loses the job then
    last_started  timestamptz,
    last_finished timestamptz,
    last_result   varchar(10)  check (last_result in ('DONE', 'FAILED')),
    last_handled  integer,                  -- how many things the last run dealt with
    last_trouble  varchar(200),             -- the kind of fault; the log has the rest
    check ((holder is null) = (leased_until is null))
);
