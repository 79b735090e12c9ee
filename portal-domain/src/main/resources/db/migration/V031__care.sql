-- Care for what is published: when a page shall be looked at again, and who answers for a contact that has left.

alter table content_item
    add column review_on date,           -- the owner looks at it again then
    add column review_told_on date;      -- when the owner was last told that the day has come
update content_item i set review_on = (
    select (max(v.live_from) at time zone 'Europe/Stockholm')::date + 365 from content_version v where v.item_id = i.id);
create index content_item_review on content_item (review_on) where removed_at is null;
create index content_item_owner on content_item (owner) where removed_at is null;

-- A contact that has left is shown as the one who has taken over; never a chain, so one step always leads to the answer.
alter table person
    add column successor_id bigint references person,
    add check (successor_id <> id);
create index person_successor on person (successor_id);
create index person_left on person (id) where not active and successor_id is null;
create index content_block_entry_person on content_block_entry (person_id) where person_id is not null;
create index project_version_leader on project_version (leader_id) where leader_id is not null;

-- Every place where a version names somebody.
create view version_person as
    select version_id, person_id from version_contact
    union select b.version_id, e.person_id from content_block_entry e join content_block b on b.id = e.block_id
        where e.person_id is not null
    -- Who led what is finished remains a fact.
    union select id, leader_id from project_version where leader_id is not null and status <> 'COMPLETED';
