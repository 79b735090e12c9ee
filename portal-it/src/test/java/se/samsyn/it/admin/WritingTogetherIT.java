package se.samsyn.it.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** Two who write in one item: they see each other, may take over, and put their texts together. */
@BrowserTest
class WritingTogetherIT {

    private static Account editor() {
        return new Account(Accounts.create("EDITOR"), Accounts.PASSWORD);
    }

    @Test
    void putsTwoTextsTogetherFieldByFieldAndBlockByBlock(Browser browser) {
        try (Visitor first = Visitor.signedIn(browser, editor());
                Visitor second = Visitor.signedIn(browser, editor())) {
            EditPage hers = EditPage.create(first.page(), "news", "Nyhet som två skriver i");
            hers.add(Kind.RICH_TEXT);
            hers.write(0, "Åtta kommuner prövar en ny modell för trygg hemgång.");
            hers.save();
            EditPage his = EditPage.at(second.page(), first.page().url());
            hers.fill("lead", "Hennes ingress om modellen.");
            hers.write(0, "Hennes ord: ");
            hers.save();

            his.fill("lead", "Hans ingress om modellen.");
            his.add(Kind.QUOTE);
            his.fill("blocks:1:attribution", "Enhetschef i Berg");
            his.save();

            Page page = second.page();
            assertThat(page.locator("#merge")).isVisible();
            assertThat(page.locator("#merge .summary")).isFocused();
            assertThat(page.locator("#merge-title").innerText()).contains("Provkonto sparade");
            Locator differences = page.locator("fieldset.difference");
            assertThat(differences).hasCount(3);
            assertThat(difference(page, "Ingress").innerText())
                    .contains("Ni har båda ändrat", "Hans ingress om modellen.", "Hennes ingress om modellen.");
            assertThat(Accessibility.graveViolations(page)).isEmpty();
            second.photograph("admin-merge");
            page.setViewportSize(Visitor.PHONE, 900);
            second.photograph("admin-merge-phone");
            assertThat((boolean) page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isTrue();
            page.setViewportSize(Visitor.DESK, 900);

            difference(page, "Ingress").getByLabel("Texten från Provkonto").check();
            his.press("merge-save");

            assertThat(his.part("lead").inputValue()).isEqualTo("Hennes ingress om modellen.");
            assertThat(his.part("blocks:1:attribution").inputValue()).isEqualTo("Enhetschef i Berg");
            assertThat(page.locator(".ql-editor").first().innerText()).contains("Hennes ord", "trygg hemgång");
            assertThat(page.locator(".history").innerText()).contains("Version 2", "Lagd åt sidan");
        }
    }

    private static Locator difference(Page page, String label) {
        return page.locator("fieldset.difference").filter(new Locator.FilterOptions().setHasText(label));
    }

    @Test
    void tellsWhoWritesAndLetsAnotherTakeOver(Browser browser) {
        try (Visitor first = Visitor.signedIn(browser, editor());
                Visitor second = Visitor.signedIn(browser, editor())) {
            EditPage hers = EditPage.create(first.page(), "news", "Nyhet med lås");
            hers.beat();
            EditPage his = EditPage.at(second.page(), first.page().url());

            Locator notice = second.page().locator(".presence");
            assertThat(notice).containsText("Provkonto skriver här sedan");
            assertThat(first.page().locator(".presence")).hasCount(0);
            assertThat(Accessibility.graveViolations(second.page())).isEmpty();
            second.photograph("admin-presence");
            hers.fill("lead", "Påbörjad mening");
            his.press("take-over");
            assertThat(notice).hasCount(0);

            hers.beat();

            assertThat(first.page().locator(".presence")).containsText("Provkonto tog över");
            assertThat(hers.part("lead").inputValue()).isEqualTo("Påbörjad mening");
            hers.save();
            assertThat(first.page().locator(".toast")).containsText("sparat");
        }
    }

    @Test
    void freesThePageWhenItIsLeft(Browser browser) {
        try (Visitor first = Visitor.signedIn(browser, editor());
                Visitor second = Visitor.signedIn(browser, editor())) {
            EditPage hers = EditPage.create(first.page(), "news", "Nyhet som lämnas");
            hers.beat();
            String address = first.page().url();
            first.page().navigate("/admin/content");

            EditPage his = EditPage.at(second.page(), address);
            his.beat();

            assertThat(second.page().locator(".presence")).hasCount(0);
        }
    }

    @Test
    void freesThePageWhenItsWriterFallsSilent(Browser browser) throws SQLException {
        try (Visitor first = Visitor.signedIn(browser, editor());
                Visitor second = Visitor.signedIn(browser, editor())) {
            EditPage hers = EditPage.create(first.page(), "news", "Nyhet som tystnar");
            hers.beat();
            EditPage his = EditPage.at(second.page(), first.page().url());
            assertThat(second.page().locator(".presence")).containsText("Provkonto skriver här sedan");

            Stored.update(
                    "update edit_lock set beat_at = now() - interval '76 seconds' where item_id = ?", hers.itemId());
            his.beat();

            assertThat(second.page().locator(".presence")).hasCount(0);
        }
    }

    @Test
    void takesTwoTabsOfOnePersonForTwoEditors(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            EditPage one = EditPage.create(staff.page(), "news", "Nyhet i två flikar");
            one.beat();
            Page tab = staff.page().context().newPage();
            EditPage other = EditPage.at(tab, staff.page().url());
            assertThat(tab.locator(".presence")).containsText("annan flik");
            one.fill("lead", "Ingress från ena fliken");
            one.save();

            other.fill("lead", "Ingress från andra fliken");
            other.save();

            assertThat(tab.locator("#merge")).containsText("Ingress från ena fliken");
            assertThat(tab.locator("#merge")).containsText("Ingress från andra fliken");
            assertThat(Portal.running().http().status("/nyheter/nyhet-i-tva-flikar"))
                    .isEqualTo(404);
        }
    }
}
