package se.samsyn.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;

/** Every table tells when the public could see a change in it, or stands here as one that no public page shows. */
class PublicChangesIT {

    private static final Set<String> NEVER_SHOWN = Set.of(
            "accessibility_message",
            "account",
            "account_area",
            "account_role",
            "account_sign_in",
            "address_change",
            "attendance_statistic",
            "autosave",
            "bulk_job",
            "bulk_job_item",
            "check_in",
            "dialogue_link",
            "dialogue_log",
            "edit_lock",
            "erasure_receipt",
            "event_change",
            "event_undo",
            "external_link",
            "file_rendition",
            "file_tag",
            "flyway_schema_history",
            "form_key",
            "form_use",
            "former_path",
            "invitation",
            "job",
            "letter_round",
            "mail",
            "not_found_dismissal",
            "not_found_hit",
            "participant_letters",
            "preview_link",
            "programme_undo",
            "registration_change",
            "rendered_copy",
            "rendered_style",
            "review_note",
            "sensitive_read",
            "shared_change",
            "shared_change_field",
            "sign_in_place",
            "survey_answer",
            "survey_reply",
            "survey_ticket",
            "version_own_path");

    @Test
    void everyTableIsKnown() throws SQLException {
        Set<String> silent = new TreeSet<>();
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select c.relname from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                        and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'public_change')""")) {
            while (rows.next()) {
                silent.add(rows.getString(1));
            }
        }
        assertThat(silent).containsExactlyInAnyOrderElementsOf(NEVER_SHOWN);
    }
}
