-- A participant wants another address; it counts when somebody has confirmed it there.

create table address_change (
    registration_id bigint       primary key references registration on delete cascade,
    ref             varchar(22)  not null unique, -- what the link to the new address is signed over
    email           varchar(254) not null, -- empty when the link has ended
    expires_at      timestamptz  not null,
    asked           integer      not null, -- how often since then; a link must not be a way to send letters to strangers
    asked_since     timestamptz  not null
);

create index address_change_expiry on address_change (expires_at);
