package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** An editor's day: write a news item, publish it, take it down again. */
@BrowserTest
class EditorJourneyIT {

    private static Account editor() {
        return new Account(Accounts.create("EDITOR"), Accounts.PASSWORD);
    }

    @Test
    void writesPublishesAndWithdrawsANewsItem(Browser browser) {
        try (Visitor staff = Visitor.reader(browser);
                Visitor reader = Visitor.reader(browser)) {
            staff.page().navigate("/admin");
            Visitor.signIn(staff.page(), editor());
            staff.page().waitForURL("**/admin/");
            EditPage edit = EditPage.create(staff.page(), "news", "Ny rapport om trygg hemgång");
            edit.fill("lead", "Åtta kommuner har prövat att planera hemgången tidigare.");
            edit.add(Kind.RICH_TEXT);
            edit.write(0, "Rapporten visar vad som fungerade.");
            edit.add(Kind.IMAGE);
            edit.choose(1, EditPage.picture("fjäll.png"));
            edit.fill("blocks:1:altText", "En grön kulle mot en ljusblå himmel");
            edit.add(Kind.LINKS);
            linkToTheArea(edit.page());
            edit.save();
            edit.publish();
            String path = edit.publicPath();
            staff.photograph("admin-news-published");

            reader.page().navigate(path);
            reader.photograph("news-with-image");
            Document news = Jsoup.parse(reader.page().content());
            assertThat(news.select("h1").text()).isEqualTo("Ny rapport om trygg hemgång");
            assertThat(news.select("main").text())
                    .contains("Åtta kommuner har prövat")
                    .contains("Rapporten visar vad som fungerade.");
            assertThat(news.select("main img").attr("alt")).isEqualTo("En grön kulle mot en ljusblå himmel");
            // Which of the picture's sizes the browser takes is its own affair.
            Locator picture = reader.page().locator("main img");
            assertThat((Integer) picture.evaluate("picture => picture.naturalWidth"))
                    .isPositive();
            assertThat((String) picture.evaluate("picture => picture.currentSrc"))
                    .matches(".*/filer/\\d+/((480|960|1600)/)?fj%C3%A4ll\\.png");
            assertThat(news.select("main a[href=/omraden/missbruk-och-beroende]")
                            .text())
                    .contains("Missbruk och beroende");

            edit.withdraw();
            assertThat(Portal.running().http().status(path)).isEqualTo(404);
        }
    }

    private static void linkToTheArea(Page page) {
        Locator item = page.locator("[id='form:blocks:2:entries:0:item_input']");
        item.pressSequentially("Missbruk och");
        // Others may have made copies of it meanwhile.
        page.locator("[id='form:blocks:2:entries:0:item_panel'] [data-item-label='Missbruk och beroende (Område)']")
                .click();
    }

    @Test
    void keepsADraftBesideTheLiveVersion(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            EditPage edit = EditPage.create(staff.page(), "news", "Första rubriken");
            edit.publish();
            String path = edit.publicPath();

            edit.fill("title", "Andra rubriken");
            edit.save();
            assertThat(Portal.running().http().get(path).body())
                    .contains("Första rubriken")
                    .doesNotContain("Andra");

            edit.publish();
            assertThat(Portal.running().http().get(path).body()).contains("Andra rubriken");
        }
    }

    @Test
    void undoesAPublicationAndAWithdrawalWithoutLosingAWord(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            EditPage edit = EditPage.create(staff.page(), "news", "Rubriken som gäller");
            edit.publish();
            String path = edit.publicPath();
            edit.fill("title", "Rubriken som gick ut för tidigt");
            edit.publish();
            edit.fill("lead", "Skrivet efteråt");
            staff.photograph("admin-published-undo");
            edit.press("undo");

            assertThat(staff.page().innerText(".toast")).contains("visar den tidigare texten igen");
            assertThat(Portal.running().http().get(path).body())
                    .contains("Rubriken som gäller")
                    .doesNotContain("för tidigt");
            assertThat(edit.part("title").inputValue()).isEqualTo("Rubriken som gick ut för tidigt");
            assertThat(edit.part("lead").inputValue()).isEqualTo("Skrivet efteråt");

            edit.withdraw();
            edit.press("undo");
            assertThat(Portal.running().http().get(path).body()).contains("Rubriken som gäller");
            assertThat(edit.part("title").inputValue()).isEqualTo("Rubriken som gick ut för tidigt");
            for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
                staff.page().setViewportSize(width, 900);
                staff.photograph("admin-undone-" + width);
            }
        }
    }

    @Test
    void takesAPageDownWhenItsFirstPublicationIsUndone(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, editor())) {
            EditPage edit = EditPage.create(staff.page(), "news", "Nyhet som ångras direkt");
            edit.publish();
            String path = edit.publicPath();
            edit.press("undo");

            assertThat(staff.page().innerText(".toast")).contains("sidan är nedtagen");
            assertThat(Portal.running().http().status(path)).isEqualTo(404);
            assertThat(edit.part("title").inputValue()).isEqualTo("Nyhet som ångras direkt");
        }
    }

    @Test
    void losesNoTextWhenTwoWriteAtOnce(Browser browser) {
        try (Visitor first = Visitor.signedIn(browser, editor());
                Visitor second = Visitor.signedIn(browser, editor())) {
            EditPage hers = EditPage.create(first.page(), "news", "Gemensam nyhet");
            EditPage his = EditPage.at(second.page(), first.page().url());
            hers.fill("lead", "Hennes ingress");
            hers.save();

            his.fill("lead", "Hans ingress");
            his.save();

            assertThat(second.page().locator("main").innerText())
                    .contains("Provkonto")
                    .contains("Hennes ingress")
                    .contains("Hans ingress");
        }
    }
}
