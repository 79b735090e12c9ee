-- Search by the language that the text is in: an English text is cut into words by English rules.
drop index content_version_search;
alter table content_version drop column search;
alter table content_version add column search tsvector generated always as (
    setweight(to_tsvector(case language when 'en' then 'english'::regconfig else 'swedish'::regconfig end, title), 'A')
    || setweight(to_tsvector(case language when 'en' then 'english'::regconfig else 'swedish'::regconfig end, lead), 'B')
    || setweight(to_tsvector(case language when 'en' then 'english'::regconfig else 'swedish'::regconfig end, plain_text), 'C')) stored;
create index content_version_search on content_version using gin (search) where live_from is not null;

-- The staff's list shows each item by its newest version. Which one that is stands on the row: asking for the highest
-- number of each item makes the list slower with every version that anybody ever wrote.
alter table content_version add column newest boolean not null default true;
update content_version v set newest = false where exists (
    select 1 from content_version n where n.item_id = v.item_id and n.language = v.language and n.number > v.number);

create function content_version_take_newest() returns trigger language plpgsql as $$
begin
    update content_version set newest = false
        where item_id = new.item_id and language = new.language and newest and number < new.number;
    new.newest := not exists (select 1 from content_version
        where item_id = new.item_id and language = new.language and number > new.number);
    return new;
end
$$;
create trigger content_version_newest before insert on content_version
    for each row execute function content_version_take_newest();

create unique index content_version_newest on content_version (item_id, language) where newest;
create index content_version_newest_changed on content_version (changed_at desc, id desc) where newest and language = 'sv';
create index content_version_newest_titles on content_version (title, id) where newest and language = 'sv';
drop index content_version_changed; -- nothing asks for old versions in this order

create extension if not exists pg_trgm; -- finds words in the middle of a title; trusted, like btree_gist
create index content_version_newest_words on content_version using gin (title gin_trgm_ops) where newest;

-- What is live now, among all that ever was: an ended period lies before every later moment.
create index content_version_period_end on content_version (live_to) where live_from is not null;
