-- What somebody has shown at an event is published when they have said yes to it.

alter table programme_item
    add column material_consent    varchar(10)  not null default 'MISSING' check (material_consent in ('MISSING', 'GIVEN', 'REFUSED')),
    add column material_consent_by varchar(200);
-- What is public already was published by somebody who knew.
update programme_item set material_consent = 'GIVEN' where file_id is not null;

-- A file that a version has, but does not show: nobody outside may fetch it.
alter table content_reference add column withheld boolean not null default false;
