package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** A translation is written beside the Swedish text, and shown only when somebody has published it. */
@BrowserTest
class TranslateIT {

    private final Portal portal = Portal.running();

    @Test
    void translatesANewsItemFromTheSwedishCopyToThePublicPage(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            EditPage swedish = EditPage.create(page, "news", "Älgarna översätts");
            swedish.fill("lead", "En svensk ingress");
            swedish.publish();
            String path = swedish.publicPath();
            String address = page.url();
            assertThat(list(page, "?words=Älgarna+översätts&missing=en")).contains("Älgarna översätts");

            page.navigate(address);
            page.click(".languages a:has-text('English')");
            assertThat(page.locator("#translation-begins").innerText()).contains("Ingenting syns på engelska");
            EditPage english = EditPage.at(page, page.url());
            assertThat(english.part("title").inputValue()).isEqualTo("Älgarna översätts");
            assertThat(english.part("slug").count())
                    .as("the place is edited with the Swedish text")
                    .isZero();
            assertThat(violations(page)).isEmpty();
            staff.photograph("admin-translate-begins");
            english.fill("title", "The moose get translated");
            english.fill("lead", "An English lead");
            english.save();
            assertThat(portal.http().get("/en" + path).body())
                    .contains("has not been translated")
                    .contains("Älgarna");

            english.publish();
            assertThat(english.publicPath()).isEqualTo("/en" + path);
            assertThat(portal.http().get("/en" + path).body()).contains("The moose get translated");
            assertThat(portal.http().get(path).body())
                    .contains("En svensk ingress")
                    .doesNotContain("moose");
            assertThat(portal.http().get(path).body()).contains("hreflang=\"en\"");
            assertThat(list(page, "?words=Älgarna+översätts")).contains("Svenska, engelska");
            assertThat(list(page, "?words=Älgarna+översätts&missing=en")).doesNotContain("Svenska");

            EditPage again = EditPage.at(page, address);
            again.fill("lead", "En nyare svensk ingress");
            again.publish();
            page.navigate(address + "&language=en");
            assertThat(page.locator("#translation-overtaken").innerText()).contains("Den svenska texten är nyare");
            page.click(".original summary");
            assertThat(page.locator(".original [lang=sv]").innerText()).contains("En nyare svensk ingress");
            assertThat(violations(page)).isEmpty();
            staff.photograph("admin-translate-overtaken");

            EditPage.at(page, address + "&language=en").withdraw();
            assertThat(portal.http().get("/en" + path).body())
                    .contains("has not been translated")
                    .contains("En nyare svensk ingress");
        }
    }

    @Test
    void leavesAnEventsFactsToTheSwedishPage(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            EditPage swedish = EditPage.create(page, "event", "Träff på två språk");
            swedish.fill("place", "Strömsund");
            swedish.publish();
            String path = swedish.publicPath();

            EditPage english = EditPage.at(page, page.url() + "&language=en");
            assertThat(english.part("place").count()).isZero();
            assertThat(english.part("startsOn").count()).isZero();
            english.fill("title", "A meeting in two languages");
            english.fill("audience", "Everybody");
            english.publish();

            assertThat(portal.http().get("/en" + path).body())
                    .contains("A meeting in two languages", "Everybody", "Strömsund", "Thursday 11 March 2027");
            assertThat(portal.http().get(path).body())
                    .contains("Träff på två språk")
                    .doesNotContain("Everybody");
        }
    }

    @Test
    void showsNoTranslationOfWhatHasBeenTakenDown(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage swedish = EditPage.create(staff.page(), "news", "Tas ner på båda språken");
            swedish.publish();
            String path = swedish.publicPath();
            String address = staff.page().url();
            EditPage english = EditPage.at(staff.page(), address + "&language=en");
            english.fill("title", "Taken down in both");
            english.publish();

            EditPage.at(staff.page(), address).withdraw();

            assertThat(portal.http().status(path)).isEqualTo(404);
            assertThat(portal.http().status("/en" + path)).isEqualTo(404);
        }
    }

    @Test
    void fitsAPhone(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage.create(staff.page(), "page", "Översätts på en telefon");
            staff.page().setViewportSize(Visitor.PHONE, 800);
            staff.page().navigate(staff.page().url() + "&language=en");
            staff.photograph("admin-translate-phone");
            assertThat(staff.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(Visitor.PHONE);
        }
    }

    /** At the end of the page, where the bar with the buttons covers nothing. */
    private static List<String> violations(Page page) {
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
        return Accessibility.violations(page);
    }

    private static String list(Page page, String query) {
        page.navigate("/admin/content" + query);
        return page.locator(".rows").count() == 0
                ? ""
                : page.locator(".rows tbody").innerText();
    }
}
