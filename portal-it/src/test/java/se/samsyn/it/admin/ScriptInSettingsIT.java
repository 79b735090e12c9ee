package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Script typed into the settings is shown on every page as the text it is. */
@Isolated("it changes what stands on every page")
class ScriptInSettingsIT extends ScriptTyped {

    @Test
    void isHarmlessInTheSettingsThatStandOnEveryPage() {
        int before = occurrences(read("/"));
        StaffForm form = StaffForm.at(page, "/admin/settings");
        EveryField fields = EveryField.type(page, SCRIPT);
        try {
            form.press("save");
            assertHarmlessForStaff();
            fields.giveBackRefused();
            form.press("save");
            assertHarmlessForStaff();

            assertThat(occurrences(read("/"))).isGreaterThan(before + 3);
        } finally {
            StaffForm.at(page, "/admin/settings");
            fields.giveBackAll();
            form.press("save");
        }
        assertThat(occurrences(read("/"))).isEqualTo(before);
    }
}
