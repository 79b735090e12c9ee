-- A node takes fifty ids at a time: while an event's desk is held, no statement asks for one.
alter sequence registration_id_seq increment by 50;
alter sequence mail_id_seq increment by 50;
