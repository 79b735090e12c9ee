-- A block in another language than its page: the public page says so in a lang attribute, for those who listen.

alter table content_block add column language varchar(3) check (language ~ '^[a-z]{2,3}$');
