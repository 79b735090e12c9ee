package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** The checks beside the text: they name what is wrong and where, and let people publish. */
@BrowserTest
class WritingChecksIT {

    private static final String ENGLISH =
            "The aim of the study was to describe how the municipalities work with relatives and friends.";

    private static Account editor() {
        return new Account(Accounts.create("EDITOR"), Accounts.PASSWORD);
    }

    @Test
    void namesWhatIsWrongLeadsThereAndDoesNotHinder(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            EditPage edit = EditPage.create(staff.page(), "news", "Länsdialog 11 februari om kontroller");
            edit.add(Kind.QUOTE);
            edit.add(Kind.RICH_TEXT);
            edit.paste(1, "<p>Rapporten finns <a href=\"https://example.se/rapport\">här</a>.</p>");

            edit.press("check-now");

            Locator findings = staff.page().locator(".findings a");
            assertThat(findings.allInnerTexts()).hasSize(2).anyMatch(text -> text.contains("11 februari"));
            staff.photograph("admin-checks");
            assertThat(Accessibility.graveViolations(staff.page())).isEmpty();
            findings.getByText("Länktexten ”här”").click();
            assertThat((boolean) staff.page()
                            .evaluate("document.querySelectorAll('.block')[1].contains(document.activeElement)"))
                    .isTrue();

            staff.page().click("#ask-publish");
            assertThat(staff.page().locator("#publish-dialog").innerText()).contains("2 anmärkningar kvar");
            edit.press("publish");
            assertThat(Portal.running().http().status(edit.publicPath())).isEqualTo(200);
        }
    }

    @Test
    void marksAPartInAnotherLanguageForReaders(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            EditPage edit = EditPage.create(staff.page(), "news", "Nyhet med engelskt stycke");
            edit.add(Kind.RICH_TEXT);
            edit.write(0, ENGLISH);
            edit.press("check-now");
            assertThat(staff.page().locator(".findings").innerText()).contains("verkar vara på engelska");

            edit.part("blocks:0:language").selectOption("en");
            edit.press("check-now");
            assertThat(staff.page().locator(".findings li").count()).isZero();

            edit.publish();
            assertThat(Jsoup.parse(Portal.running()
                                    .http()
                                    .get(edit.publicPath())
                                    .body())
                            .select("main [lang=en]")
                            .eachText())
                    .isEqualTo(List.of(ENGLISH));
        }
    }
}
