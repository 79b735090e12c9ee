-- Whoever has a protected identity is not named in the list of mail either.
alter table mail add column discreet boolean not null default false;
