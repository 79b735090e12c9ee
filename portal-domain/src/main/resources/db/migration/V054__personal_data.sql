-- How long personal data are kept, what is left of them afterwards, and receipts of what was deleted.

alter table registration_settings
    add column keep_days integer not null default 90 check (keep_days between 1 and 730); -- after the event, then nobody is known any more

-- What registrations leave behind when they are deleted: how many of each, and no line that could be joined to another.
create table attendance_statistic (
    event_id  bigint       not null references event on delete cascade,
    dimension varchar(20)  not null check (dimension in ('CATEGORY', 'MUNICIPALITY', 'ORGANISATION')),
    value     varchar(60)  not null, -- a category, the id of a municipality or a kind of organisation; '' for none
    people    bigint       not null,
    primary key (event_id, dimension, value)
);

create table erasure_receipt (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    rule     varchar(20) not null,
    event_id bigint      references event on delete set null,
    things   integer     not null,
    by_user  varchar(60)             -- nobody when their time had come
);
create index erasure_receipt_at on erasure_receipt (at desc, id desc);
create index erasure_receipt_event on erasure_receipt (event_id);
create index invitation_email on invitation (email_key);
create index registration_email on registration (email_key);
create index mail_recipient on mail (lower(recipient));
create index dialogue_actor_email on dialogue_actor (lower(email));
