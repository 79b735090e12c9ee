-- Where an answer to a letter goes, and where the recipient of an invitation asks to be left alone.
alter table mail add column reply_to varchar(254);
alter table mail add column unsubscribe varchar(400);
