-- A letter can carry an entry for its recipient's calendar: an iCalendar file whose method says what to do with it.
alter table mail add column calendar text;
