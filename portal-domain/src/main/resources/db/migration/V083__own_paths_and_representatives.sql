-- Links by path to what the portal itself answers and that is no item: lists, files, pages below an event, and what does not exist.
create table version_own_path (
    version_id bigint        not null references content_version on delete cascade,
    path       varchar(2000) not null,
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
