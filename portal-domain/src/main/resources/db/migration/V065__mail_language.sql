-- A letter says which language it is in, so that it is read aloud in that one.
alter table mail add column language varchar(2) not null default 'sv';
