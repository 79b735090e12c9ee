-- Every node of the portal keeps finished pages in memory and lets them go when what they show has been changed. The tables say so
-- themselves, whoever writes to them: at commit, whoever listens to the channel samsyn_public hears which part of the public site it was.
-- The same word is sent once a transaction, however many rows it writes. Writing costs one call of a function a row; a commit that
-- notifies waits for the one before it (some hundred commits a second stay possible).
-- Tables that are named in neither list hold nothing that a public page shows; PublicChangesIT knows them all.

create function tell_public_change() returns trigger
    language plpgsql as
$$
begin
    perform pg_notify('samsyn_public', tg_argv[0]);
    return null;
end
$$;

do
$$
declare
    seen text;
begin
    foreach seen in array array [
        'accessibility_defect', 'accessibility_statement', 'action_plan_version', 'alert', 'content_block', 'content_block_cell',
        'content_block_entry', 'content_item', 'content_item_area', 'content_reference', 'content_version', 'dialogue',
        'dialogue_actor', 'dialogue_answer', 'dialogue_question', 'dialogue_response', 'event', 'event_category', 'event_organiser',
        'event_series', 'event_version', 'file_text', 'file_version', 'group_note', 'municipality', 'network_version', 'organisation',
        'person', 'plan_part', 'plan_theme', 'programme_item', 'project_municipality', 'project_version', 'publication_author',
        'publication_file', 'publication_version', 'registration_form', 'registration_question', 'site_settings', 'speaker', 'stored_file', 'survey', 'survey_question', 'version_area',
        'version_contact', 'version_external_link', 'version_related', 'version_theme', 'workshop', 'workshop_group',
        'workshop_question', 'workshop_theme']
        loop
            execute format('create trigger public_change after insert or update or delete on %I for each row '
                               'execute function tell_public_change(''CONTENT'')', seen);
        end loop;
    foreach seen in array array ['registration', 'registration_answer', 'registration_quota', 'registration_settings', 'workshop_seats']
        loop
            execute format('create trigger public_change after insert or update or delete on %I for each row '
                               'execute function tell_public_change(''SEATS'')', seen);
        end loop;
end
$$;
