package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** The site's settings, as a publisher keeps them. */
@BrowserTest
@Isolated("it changes what stands on every page")
class SettingsIT {

    private Visitor staff;

    @BeforeEach
    void signIn(Browser browser) {
        staff = Visitor.signedIn(browser, new Account(Accounts.create("PUBLISHER"), Accounts.PASSWORD));
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void showsAChangeOnThePublicPagesAtOnce() {
        StaffForm form = StaffForm.at(staff.page(), "/admin/settings");
        String before = form.value("phone");

        form.fill("phone", "063-00 00 00").press("save");

        assertThat(form.toast()).isEqualTo("Inställningarna är sparade.");
        assertThat(Portal.running().http().get("/kontakt").body()).contains("063-00 00 00");
        form.fill("phone", before).press("save");
    }

    @Test
    void refusesASiteWithoutANameBesideTheField() {
        StaffForm form = StaffForm.at(staff.page(), "/admin/settings");

        form.fill("name", "").fill("email", "fel").press("save");

        assertThat(form.error("name")).isEqualTo("Fyll i fältet.");
        assertThat(form.error("email")).contains("e-postadress");
        assertThat(staff.page().title()).startsWith("Fel:");
        assertThat(Accessibility.graveViolations(staff.page())).isEmpty();
    }
}
