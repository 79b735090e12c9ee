-- A node takes fifty ids at a time: while an event's desk is held, no statement asks for one. A block ends with the
-- sequence's next value, so the first of them must lie above every id that there is.
alter sequence registration_id_seq increment by 50;
alter sequence mail_id_seq increment by 50;
select setval('registration_id_seq', coalesce((select max(id) from registration), 0) + 50);
select setval('mail_id_seq', coalesce((select max(id) from mail), 0) + 50);
