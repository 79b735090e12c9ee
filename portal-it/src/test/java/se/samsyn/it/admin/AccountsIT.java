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

/** Accounts as an administrator keeps them, and everybody's own password. */
@BrowserTest
class AccountsIT {

    private static final String FIRST = "blå hästar över fjället";

    private Visitor staff;

    @BeforeEach
    void signIn(Browser browser) {
        staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR);
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void letsANewMemberOfStaffInAndOutAgain(Browser browser) {
        create("ny.redaktor", "Ny redaktör");
        try (Visitor editor = Visitor.signedIn(browser, new Account("ny.redaktor", FIRST))) {
            StaffForm account = open("ny.redaktor");
            staff.page().click("#ask-deactivate");
            assertThat(Accessibility.graveViolations(staff.page())).isEmpty();
            account.pressAndLeaveTo("deactivate", "/admin/account");

            assertThat(account.toast()).isEqualTo("Kontot för Ny redaktör är avstängt.");
            editor.page().navigate("/admin/content");
            assertThat(editor.page().url()).contains("/admin/login");
        }
    }

    @Test
    void keepsTheLastAdministrator() {
        StaffForm account = open(Portal.ADMINISTRATOR.username());

        account.check("Redaktör").uncheck("Administratör").press("save");

        assertThat(account.error("roles")).contains("minst en aktiv administratör");
    }

    @Test
    void refusesAWeakPasswordBesideTheField() {
        create("glomsk", "Glömsk redaktör");
        StaffForm account = open("glomsk");

        account.fill("password", "kort").press("reset-password");
        assertThat(account.error("password")).contains("minst 12 tecken");
        assertThat(Accessibility.graveViolations(staff.page())).isEmpty();

        account.fill("password", "tre gröna granar vid sjön").pressAndLeaveTo("reset-password", "/admin/account");
        assertThat(account.toast()).isEqualTo("Glömsk redaktör har fått ett nytt lösenord.");
    }

    @Test
    void changesOnesOwnPasswordAndEndsEverySession(Browser browser) {
        Account own = new Account(Accounts.create("EDITOR"), Accounts.PASSWORD);
        try (Visitor here = Visitor.signedIn(browser, own)) {
            StaffForm form = StaffForm.at(here.page(), "/admin/me");
            form.fill("present", "fel").fill("password", FIRST).press("change-password");
            assertThat(form.error("present")).isEqualTo("Det nuvarande lösenordet stämmer inte.");

            form.fill("present", own.password()).fill("password", FIRST).press("change-password");
            here.page().navigate("/admin/content");
            assertThat(here.page().url()).contains("/admin/login");
        }
        Visitor.signedIn(browser, new Account(own.username(), FIRST)).close();
    }

    @Test
    void saysWhichAccountIsLockedSomewhereAndUnlocksIt() {
        String username = Accounts.create("EDITOR", "Glömsk i lösenord");
        var stranger = new se.samsyn.it.account.Visitor();
        for (int failure = 0; failure < 5; failure++) {
            stranger.signInFrom("203.0.113.40", username, "fel");
        }
        staff.page().navigate("/admin/account");
        assertThat(staff.page().innerText("tr:has(td:text-is('" + username + "'))"))
                .contains("Låst på någon plats");

        open(username).pressAndLeaveTo("unlock", "/admin/account");

        assertThat(staff.page().innerText("tr:has(td:text-is('" + username + "'))"))
                .doesNotContain("Låst");
        assertThat(stranger.signInFrom("203.0.113.40", username, Accounts.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
    }

    private void create(String username, String name) {
        StaffForm form = StaffForm.at(staff.page(), "/admin/account/create");
        form.fill("username", username).fill("displayName", name).fill("email", "prov@example.se");
        form.check("Redaktör").fill("password", FIRST).pressAndLeaveTo("create", "/admin/account");
    }

    private StaffForm open(String username) {
        staff.page().navigate("/admin/account");
        staff.page().click("tr:has(td:text-is('" + username + "')) th a");
        staff.page().waitForURL("**/admin/account/edit**");
        return StaffForm.at(staff.page(), staff.page().url());
    }
}
