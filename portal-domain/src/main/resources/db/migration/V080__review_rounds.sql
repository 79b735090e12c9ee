-- A text that was sent for review stays as the reviewer read it; whoever writes on writes the next version.
alter table content_version
    add column submitted_at timestamptz, -- when it was last sent for review; from then on its text does not change
    add column written_by   varchar(60); -- who changed the text last; none of a version from before means changed_by
update content_version v set submitted_at = (select max(n.at) from review_note n where n.version_id = v.id and n.step = 'SENT')
    where exists (select 1 from review_note n where n.version_id = v.id and n.step = 'SENT');
