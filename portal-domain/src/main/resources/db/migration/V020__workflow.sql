-- Review, scheduled publication and areas of responsibility.

alter table content_version
    add column reviewer     varchar(60), -- who is asked to review; none means anybody who may publish
    add column unpublish_at timestamptz; -- the end that was chosen; live_to is earlier when the next version takes over before

create index content_version_unpublish on content_version (unpublish_at) where unpublish_at is not null;
create index content_version_in_review on content_version (item_id) where state = 'IN_REVIEW';

-- A version in review is still the one that is being written: no second draft beside it.
drop index content_version_one_draft;
create unique index content_version_one_draft on content_version (item_id, language)
    where state in ('DRAFT', 'IN_REVIEW');

-- Areas that somebody's work is bound to, with everything below and in them; nobody's rows mean the whole site.
create table account_area (
    account_id bigint not null references account on delete cascade,
    area_id    bigint not null references content_item,
    primary key (account_id, area_id)
);

alter table site_settings add column review_required boolean not null default false;
