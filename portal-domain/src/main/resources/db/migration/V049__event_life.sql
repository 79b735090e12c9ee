-- What an event was before it was last moved, postponed or called off: for some minutes it can be had back.

create table event_undo (
    event_id           bigint primary key references event on delete cascade,
    change_id          bigint      not null references event_change on delete cascade,
    possible_until     timestamptz not null,
    status             varchar(20) not null,
    status_reason      varchar(500),
    status_changed_at  timestamptz,
    starts_at          timestamp   not null,
    ends_at            timestamp   not null,
    date_only          boolean     not null,
    previous_starts_at timestamp
);
