-- Lists have one order, whatever the locale of the cluster: å, ä and ö last, v before w, capitals beside small letters, é with e.
create collation swedish (provider = icu, locale = 'sv');

-- Generated from the title, which can't be changed as long as it stands there.
alter table content_version drop column search;

-- The columns carry the order, so that no query has to name it. Paths are sorted by their bytes, as a tree.
do $$
declare
    it record;
begin
    for it in
        select a.attrelid::regclass as place, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
            case a.attname when 'path' then 'pg_catalog."C"' else 'swedish' end as sorted
        from pg_attribute a join pg_class t on t.oid = a.attrelid
        where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r' and a.attcollation <> 0 and not a.attisdropped
        and a.attname in ('name', 'title', 'display_name', 'username', 'owner', 'organisation', 'tag', 'words', 'value',
            'email_key', 'criterion', 'path')
    loop
        execute format('alter table %s alter column %I type %s collate %s', it.place, it.name, it.type, it.sorted);
    end loop;
end
$$;

alter table content_version add column search tsvector generated always as (
    setweight(to_tsvector(case language when 'en' then 'english'::regconfig else 'swedish'::regconfig end, title), 'A')
    || setweight(to_tsvector(case language when 'en' then 'english'::regconfig else 'swedish'::regconfig end, lead), 'B')
    || setweight(to_tsvector(case language when 'en' then 'english'::regconfig else 'swedish'::regconfig end, plain_text), 'C')) stored;
create index content_version_search on content_version using gin (search) where live_from is not null;
