-- Links by path to what the portal itself answers and that is no item: lists, files, pages below an event, and what does not exist.
create table version_own_path (
    version_id bigint        not null references content_version on delete cascade,
    path       varchar(2000) collate "C" not null,
    reason     varchar(20),             -- why it leads readers nowhere; null when it leads somewhere
    since      timestamptz,             -- when that was seen first
    primary key (version_id, path),
    check ((reason is null) = (since is null))
);
create index version_own_path_broken on version_own_path (version_id) where reason is not null;

-- What has been written until now; the job that looks at them tells which lead nowhere.
insert into version_own_path (version_id, path)
    select distinct text.version_id, replace(link.found[1], '&amp;', '&')
    from (
        select version_id, html from content_block
        union all select b.version_id, e.html from content_block_entry e join content_block b on b.id = e.block_id
        union all select id, results from project_version
        union all select id, abstract from publication_version
        union all select version_id, html from plan_part
        union all select id, documentation from event_version
        union all select version_id, description from programme_item
    ) text, regexp_matches(text.html, 'href="(/[^/"][^"]{0,1990}|/)"', 'g') as link(found)
    where text.html is not null
    on conflict do nothing;

-- A person may speak for the county in a network, alone or for an organisation; they count as named there like anybody else.
alter table network_version add column representative_person_id bigint references person;
create index network_version_representative_person on network_version (representative_person_id) where representative_person_id is not null;

create or replace view version_person as
    select version_id, person_id from version_contact
    union select b.version_id, e.person_id from content_block_entry e join content_block b on b.id = e.block_id
        where e.person_id is not null
    union select id, representative_person_id from network_version where representative_person_id is not null
    -- Who led what is finished remains a fact.
    union select id, leader_id from project_version where leader_id is not null and status <> 'COMPLETED';

create or replace view version_naming as
    with named as (
        select version_id, person_id from version_contact
        union select b.version_id, e.person_id from content_block_entry e join content_block b on b.id = e.block_id
            where e.person_id is not null
        union select id, representative_person_id from network_version where representative_person_id is not null
        union select id, leader_id from project_version where leader_id is not null)
    select version_id, person_id from named
    union select n.version_id, p.successor_id from named n join person p on p.id = n.person_id
        where not p.active and p.successor_id is not null;
