-- What the public has read and when: ended with a removal, the first day of an item, the last change of a text.

-- Removed pages were left live in the record of their versions.
update content_version v set live_to = i.removed_at, state = 'WITHDRAWN' from content_item i
    where i.id = v.item_id and not i.binned and v.state = 'APPROVED'
    and v.live_from <= i.removed_at and (v.live_to is null or v.live_to > i.removed_at);
update content_version v set state = 'SET_ASIDE', live_from = null, live_to = null, unpublish_at = null from content_item i
    where i.id = v.item_id and not i.binned and v.state = 'APPROVED' and v.live_from > i.removed_at;

-- Since when the public has read the text, where that is before the period: an undo has brought an earlier text back.
alter table content_version add column text_from timestamptz;

-- Lists go by the first day, so it stands on the item. A trigger keeps it: many acts change a period, none may forget it.
alter table content_item add column first_live_from timestamptz;

create function content_item_keep_first_day() returns trigger language plpgsql as $$
begin
    update content_item i set first_live_from = f.day
        from (select min(live_from) as day from content_version
            where item_id = new.item_id and language = 'sv' and state <> 'UNDONE'
            and (live_to is null or live_to > live_from)) f
        where i.id = new.item_id and i.first_live_from is distinct from f.day;
    return null;
end
$$;
create trigger content_version_first_day_begun after insert on content_version
    for each row when (new.language = 'sv' and new.live_from is not null) execute function content_item_keep_first_day();
create trigger content_version_first_day_changed after update of live_from, live_to, state on content_version
    for each row when (new.language = 'sv' and (new.live_from is not null or old.live_from is not null))
    execute function content_item_keep_first_day();

update content_item i set first_live_from = (select min(v.live_from) from content_version v
    where v.item_id = i.id and v.language = 'sv' and (v.live_to is null or v.live_to > v.live_from));

create index content_item_first_day on content_item (first_live_from desc, id desc) where first_live_from is not null;

-- An undo stores what is live again before the draft that somebody is writing; the draft stays the newest.
create trigger content_version_renumbered before update of number on content_version
    for each row when (new.number <> old.number) execute function content_version_take_newest();
