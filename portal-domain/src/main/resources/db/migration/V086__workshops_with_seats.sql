-- A workshop is a programme item that is the same in every version of its event's text, and has seats. Whoever waits for
-- the event, or for a full choice, keeps a wish and no seat.

alter table programme_item add column item_key varchar(36);

-- What stands at the same time, in the same order, is the same in all versions and languages of an event.
update programme_item p set item_key = k.key from (
    select i.id, md5(concat_ws('|', v.item_id, i.day, i.starts, i.ends,
        row_number() over (partition by i.version_id, i.day, i.starts, i.ends order by i.position, i.id)))::uuid::text as key
    from programme_item i join content_version v on v.id = i.version_id) k
where k.id = p.id;

alter table programme_item
    alter column item_key set default gen_random_uuid()::text,
    alter column item_key set not null;

create table workshop_seats (
    event_id bigint      not null references registration_form on delete cascade,
    item_key varchar(36) not null,
    seats    integer     not null check (seats >= 0),
    primary key (event_id, item_key)
);

alter table registration_question drop constraint registration_question_kind_check;
alter table registration_question add constraint registration_question_kind_check
    check (kind in ('TEXT', 'LINES', 'CHOICE', 'CHOICES', 'NUMBER', 'CONSENT', 'WORKSHOPS'));

alter table registration_answer
    add column seated boolean not null default true, -- of a choice: holds one of its seats
    add column chosen_at timestamptz not null default now(); -- since when, for the order in which seats are given

update registration_answer a set chosen_at = r.registered_at, seated = r.state in ('CONFIRMED', 'OFFERED')
from registration r, registration_question q
where r.id = a.registration_id and q.id = a.question_id and q.kind in ('CHOICE', 'CHOICES');
