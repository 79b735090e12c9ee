-- A change of place can be taken back as one of time, and so can the programme that has followed, and what a series passed on.

alter table event_undo
    add column mode            varchar(20),
    add column place           varchar(200),
    add column address         varchar(300),
    add column municipality_id bigint references municipality,
    add column online_url      varchar(1000),
    -- Otherwise only the status is given back.
    add column time_or_place   boolean not null default false,
    add column spread_from     bigint references event on delete set null;

-- What can still be taken back at the moment of the upgrade; places were not part of it.
update event_undo u
set mode = e.mode, place = e.place, address = e.address, municipality_id = e.municipality_id, online_url = e.online_url,
    time_or_place = (u.starts_at <> e.starts_at or u.ends_at <> e.ends_at)
from event e where e.item_id = u.event_id;

alter table event_undo alter column mode set not null;

create index on event_undo (spread_from);
create index on event_undo (municipality_id);

-- When a programme item took place before it followed its event.
create table programme_undo (
    item_id  bigint primary key references programme_item on delete cascade,
    event_id bigint not null references event_undo on delete cascade,
    day      date,
    starts   time,
    ends     time
);

create index on programme_undo (event_id);
