package se.samsyn.it.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** Who is responsible for an area works there, and nowhere else. */
@BrowserTest
class AreaResponsibilityIT {

    private static final String MINE = "Missbruk och beroende";
    // Others may have made copies of it meanwhile.
    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);
    private static final String MY_PATH = "/omraden/missbruk-och-beroende";
    private static final String OTHERS = "Funktionsnedsättning";

    private Visitor free;
    private Visitor bound;
    private Page page;
    private String username;

    @BeforeEach
    void signIn(Browser browser) {
        username = Accounts.create("EDITOR");
        free = Visitor.signedIn(browser, new Account(Accounts.create("EDITOR"), Accounts.PASSWORD));
        bound = Visitor.signedIn(browser, new Account(username, Accounts.PASSWORD));
        page = bound.page();
    }

    @AfterEach
    void leave() {
        free.close();
        bound.close();
    }

    @Test
    void findsNothingOfAnotherAreaToEdit() {
        EditPage.create(free.page(), "news", "Nyhet från ett annat område");
        String address = free.page().url();
        Accounts.bind(username, MY_PATH);

        assertThat(page.navigate(address).status()).isEqualTo(404);
        assertThat(page.navigate(address.replace("/news/edit", "/content/history"))
                        .status())
                .isEqualTo(404);
        page.navigate("/admin/content?words=fr%C3%A5n+ett+annat");
        assertThat(page.locator("table.rows th[scope=row]")).hasCount(0);
        EditPage.here(free.page()).publish();
        page.navigate("/admin/content?words=fr%C3%A5n+ett+annat");
        assertThat(page.locator("table.rows th[scope=row]")).hasText("Nyhet från ett annat område");
        assertThat(page.locator("table.rows th[scope=row] a")).hasCount(0);
    }

    @Test
    void neitherSavesNorPublishesThereFromAPageThatWasOpenAlready() {
        EditPage.create(free.page(), "news", "Nyhet med stängd dörr");
        EditPage open = EditPage.at(page, free.page().url());
        Accounts.bind(username, MY_PATH);
        open.fill("lead", "Skrivet i smyg");
        open.save();
        open.publish();

        assertThat(Portal.running().http().status("/nyheter/nyhet-med-stangd-dorr"))
                .isEqualTo(404);
        free.page().reload();
        assertThat(free.page().locator(EditPage.css("lead"))).hasValue("");
    }

    @Test
    void isNotAskedToReviewATextOfAnotherArea() {
        EditPage edit = EditPage.create(free.page(), "news", "Nyhet som någon annan granskar");
        assertThat(edit.part("reviewer").locator("option[value='" + username + "']"))
                .hasCount(1);
        Accounts.bind(username, MY_PATH);

        free.page().reload();

        assertThat(edit.part("reviewer").locator("option[value='" + username + "']"))
                .hasCount(0);
    }

    @Test
    void writesAndPublishesInsideTheArea() {
        Accounts.bind(username, MY_PATH);
        EditPage edit = EditPage.create(page, "news", "Nyhet i det egna området");
        assertThat(page.getByLabel(MINE, EXACTLY)).isChecked();
        assertThat(page.getByLabel(OTHERS)).hasCount(0);
        edit.publish();

        assertThat(Portal.running().http().status("/nyheter/nyhet-i-det-egna-omradet"))
                .isEqualTo(200);
    }

    @Test
    void reachesWhatLiesBelowTheAreaButBeginsNoAreaBesideIt() {
        Accounts.bind(username, MY_PATH);
        page.navigate("/admin/content/create?type=area");
        page.fill(EditPage.css("title"), "Ett område vid sidan av");
        page.click(EditPage.css("create"));
        assertThat(page.locator(".summary")).containsText("områden som du ansvarar för");

        page.navigate("/admin/content/create?type=page");
        page.fill(EditPage.css("title"), "Undersida i området");
        page.locator(EditPage.css("parent")).selectOption(MINE);
        page.click(EditPage.css("create"));
        page.waitForURL("**/admin/page/edit**");
        EditPage.here(page).publish();
        assertThat(Portal.running().http().status(MY_PATH + "/undersida-i-omradet"))
                .isEqualTo(200);
    }

    @Test
    void keepsAnItemFromLeavingTheArea() {
        Accounts.bind(username, MY_PATH);
        EditPage edit = EditPage.create(page, "news", "Nyhet som ska stanna");
        page.getByLabel(MINE, EXACTLY).uncheck();
        edit.save();

        assertThat(page.locator(".summary")).containsText("måste höra till ett område som du ansvarar för");
    }

    @Test
    void isGivenByAnAdministrator(Browser browser) {
        try (Visitor administrator = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page accounts = administrator.page();
            accounts.navigate("/admin/account");
            accounts.click("tr:has(td:text-is('" + username + "')) th a");
            StaffForm.at(accounts, accounts.url()).check(MINE).pressAndLeaveTo("save", "/admin/account");
            accounts.click("tr:has(td:text-is('" + username + "')) th a");
            assertThat(accounts.getByLabel(MINE, EXACTLY)).isChecked();
            administrator.photograph("admin-account-areas");
        }
        page.navigate("/admin/content/create?type=page");
        assertThat(page.locator(EditPage.css("parent") + " option:text-is('" + OTHERS + "')"))
                .hasCount(0);
    }
}
