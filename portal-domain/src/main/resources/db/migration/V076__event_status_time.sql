-- The page of an event says on which day it was called off, put off or moved.
update event set status_changed_at = ical_changed_at where status <> 'PLANNED' and status_changed_at is null;
alter table event add constraint event_status_changed_at_check check (status = 'PLANNED' or status_changed_at is not null);
