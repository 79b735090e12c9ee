-- A version says where its item is to stand; the item stands there from the moment at which the public reads the version.
alter table content_version
    add column place_slug      varchar(70), -- none: the version stands wherever its item does
    add column place_parent_id bigint references content_item on delete set null,
    add column place_position  integer not null default 0,
    add column place_waits     boolean not null default false; -- approved for later: the item takes its place then
create index content_version_place_waits on content_version (live_from) where place_waits;
create index content_version_place_parent on content_version (place_parent_id) where place_parent_id is not null;

create table version_area (
    version_id bigint not null references content_version on delete cascade,
    area_id    bigint not null references content_item on delete cascade,
    primary key (version_id, area_id)
);
create index version_area_area on version_area (area_id);

update content_version set place_waits = true where state = 'APPROVED' and live_from > now();
