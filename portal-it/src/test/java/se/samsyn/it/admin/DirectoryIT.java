package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** Organisations, persons and municipalities, as staff keep them. */
@BrowserTest
class DirectoryIT {

    private Visitor staff;

    @BeforeEach
    void signIn(Browser browser) {
        staff = Visitor.signedIn(browser, new Account(Accounts.create("EDITOR"), Accounts.PASSWORD));
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void refusesAnOrganisationBesideItsFieldsAndTakesItOnceItIsRight() {
        StaffForm form = StaffForm.at(staff.page(), "/admin/organisation/edit");
        form.fill("website", "ftp://exempel").fill("email", "inte en adress").press("save");
        assertThat(form.error("name")).isEqualTo("Fyll i fältet.");
        assertThat(form.error("website")).contains("https://");
        assertThat(form.error("email")).contains("e-postadress");
        assertThat(Accessibility.graveViolations(staff.page())).isEmpty();

        form.fill("name", "Föreningen Steget")
                .fill("website", "https://example.se")
                .fill("email", "steget@example.se");
        form.pressAndLeaveTo("save", "/admin/organisation");

        assertThat(form.toast()).isEqualTo("”Föreningen Steget” är sparad.");
        assertThat(Portal.running()
                        .http()
                        .get("/organisationer/foreningen-steget")
                        .body())
                .contains("Föreningen Steget");
    }

    @Test
    void showsAListedFunctionOnTheContactPage() {
        StaffForm form = StaffForm.at(staff.page(), "/admin/person/edit");
        form.fill("name", "Aaa stödlinjen").check("Funktionsadress").check("Visas på kontaktsidan");

        form.pressAndLeaveTo("save", "/admin/person");

        assertThat(Portal.running().http().get("/kontakt").body()).contains("Aaa stödlinjen");
    }

    @Test
    void letsOnlyAnAdministratorCorrectAMunicipality(Browser browser) {
        assertThat(staff.page().navigate("/admin/municipality/edit?id=1").status())
                .isEqualTo(404);
        try (Visitor administrator = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            administrator.page().navigate("/admin/municipality");
            administrator.page().click("table.rows >> text=Ragunda");
            administrator.page().waitForURL("**/admin/municipality/edit**");
            StaffForm form =
                    StaffForm.at(administrator.page(), administrator.page().url());
            form.fill("code", "23").press("save");
            assertThat(form.error("code")).contains("fyra siffror");
            form.fill("code", "2380").press("save");
            assertThat(form.error("code")).isEqualTo("Östersund har redan den koden.");
        }
    }
}
