package se.samsyn.it.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** What is written is kept while it is written, and comes back whatever ended the writing. */
@BrowserTest
class AutosaveIT {

    private static Account editor() {
        return new Account(Accounts.create("EDITOR"), Accounts.PASSWORD);
    }

    @Test
    void bringsTheTextBackAfterASessionThatEndedWhileWriting(Browser browser) {
        Account account = editor();
        try (Visitor staff = Visitor.signedIn(browser, account)) {
            Page page = staff.page();
            EditPage edit = EditPage.create(page, "news", "Nyhet i en session som tar slut");
            edit.add(Kind.RICH_TEXT);
            edit.write(0, "Det som skrevs före. ");
            edit.awaitAutosave();
            page.context().clearCookies();

            page.keyboard().type("Det som skrevs efter.");
            assertThat(page.locator("#gone")).isVisible(new IsVisibleOptions().setTimeout(20_000));
            assertThat((String) page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                    .contains("ql-editor");
            page.click("#gone [data-when=signed-out] a");
            Visitor.signIn(page, account);
            page.waitForURL("**/admin/news/edit**");

            assertThat(page.locator(".offer")).containsText("som inte är sparad");
            assertThat(Accessibility.graveViolations(page)).isEmpty();
            staff.photograph("admin-autosave-offer");
            edit.press("resume");

            assertThat(page.locator(".ql-editor")).hasText("Det som skrevs före. Det som skrevs efter.");
            edit.save();
            page.reload();
            assertThat(page.locator(".ql-editor")).hasText("Det som skrevs före. Det som skrevs efter.");
            assertThat(page.locator(".offer")).hasCount(0);
        }
    }

    @Test
    void offersTheTextOnAnotherMachineToItsWriterAlone(Browser browser) {
        Account account = editor();
        String address;
        try (Visitor office = Visitor.signedIn(browser, account)) {
            EditPage edit = EditPage.create(office.page(), "project", "Arbete på två datorer");
            edit.fill("lead", "Skrivet på kontoret");
            edit.part("status").selectOption("COMPLETED");
            edit.fill("startsOn", "2027-0"); // Half a date keeps nothing else from being kept.
            edit.add(Kind.TABLE);
            edit.fill("blocks:0:table-heading", "Antal per kommun");
            edit.awaitAutosave();
            address = office.page().url();
        }
        try (Visitor colleague = Visitor.signedIn(browser, editor())) {
            EditPage.at(colleague.page(), address);
            assertThat(colleague.page().locator(".offer")).hasCount(0);
            assertThat(colleague.page().locator(".history li")).hasCount(1);
        }
        try (Visitor home = Visitor.signedIn(browser, account)) {
            EditPage edit = EditPage.at(home.page(), address);
            assertThat(edit.part("lead").inputValue()).isEmpty();
            edit.press("resume");

            assertThat(edit.part("lead")).hasValue("Skrivet på kontoret");
            assertThat(edit.part("status")).hasValue("COMPLETED");
            assertThat(edit.part("blocks:0:table-heading")).hasValue("Antal per kommun");
            assertThat(home.page().locator(".history li")).hasCount(1);
            assertThat(Portal.running().http().status("/projekt/arbete-pa-tva-datorer"))
                    .isEqualTo(404);
        }
    }

    @Test
    void putsAForgottenTextTogetherWithWhatHasBeenSavedSince(Browser browser) {
        Account account = editor();
        String address;
        try (Visitor office = Visitor.signedIn(browser, account)) {
            EditPage edit = EditPage.create(office.page(), "news", "Nyhet med glömd text");
            edit.fill("lead", "Min glömda ingress");
            edit.awaitAutosave();
            address = office.page().url();
        }
        try (Visitor colleague = Visitor.signedIn(browser, editor())) {
            EditPage edit = EditPage.at(colleague.page(), address);
            edit.fill("lead", "Kollegans ingress");
            edit.save();
        }
        try (Visitor home = Visitor.signedIn(browser, account)) {
            EditPage edit = EditPage.at(home.page(), address);
            edit.press("resume");

            assertThat(home.page().locator("#merge")).containsText("Min glömda ingress");
            assertThat(home.page().locator("#merge")).containsText("Kollegans ingress");
            edit.press("take-theirs");
            assertThat(edit.part("lead")).hasValue("Kollegans ingress");
            edit.fill("lead", "Kollegans ingress, och min");
            edit.save();
            home.page().reload();
            edit.press("resume");
            assertThat(home.page().locator("#merge")).containsText("Min glömda ingress");
        }
    }

    @Test
    void throwsAwayWhatIsNotWanted(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            EditPage edit = EditPage.create(staff.page(), "news", "Nyhet med oönskad text");
            edit.fill("lead", "Det här blev inget");
            edit.awaitAutosave();
            staff.page().reload();

            edit.press("discard");

            assertThat(staff.page().locator(".offer")).hasCount(0);
            staff.page().reload();
            assertThat(edit.part("lead")).hasValue("");
            assertThat(staff.page().locator(".offer, #kept:visible")).hasCount(0);
        }
    }

    @Test
    void forgetsWhatNobodyCameBackToForThirtyDays(Browser browser) throws SQLException {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            EditPage edit = EditPage.create(staff.page(), "news", "Nyhet med gammal text");
            edit.fill("lead", "Skrivet för länge sedan");
            edit.awaitAutosave();
            Stored.update("update autosave set saved_at = now() - interval '31 days' where item_id = ?", edit.itemId());

            staff.page().reload();

            assertThat(staff.page().locator(".offer")).hasCount(0);
        }
    }

    @Test
    void touchesNeitherCaretNorPublicPage(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            EditPage edit = EditPage.create(staff.page(), "news", "Nyhet med orörd markör");
            edit.fill("lead", "Börjar slutar");
            edit.publish();
            String path = edit.publicPath();
            Locator lead = edit.part("lead");
            lead.evaluate("field => { field.focus(); field.setSelectionRange(7, 7); }");
            staff.page().keyboard().type("och ");
            edit.awaitAutosave();
            staff.page().keyboard().type("så ");

            assertThat(lead.inputValue()).isEqualTo("Börjar och så slutar");
            assertThat(lead).isFocused();
            assertThat(Portal.running().http().get(path).body())
                    .contains("Börjar slutar")
                    .doesNotContain("och så");
            assertThat(staff.page().locator(".history li")).hasCount(1);
        }
    }
}
