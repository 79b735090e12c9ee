package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.server.Waiting;

/** Links that lead nowhere reach the one who answers for the page. */
@BrowserTest
@Isolated("it lets jobs run that look at everything")
class BrokenLinksIT {

    private String owner;
    private Visitor staff;
    private Page page;

    @BeforeEach
    void signIn(Browser browser) {
        owner = Accounts.create("EDITOR");
        staff = Visitor.signedIn(browser, new Account(owner, Accounts.PASSWORD));
        page = staff.page();
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void reportsALinkToAPageThatIsTakenDownUntilItIsMended() {
        long target = ContentRows.live("NEWS", "/nyheter/mal-" + owner, null, "Länkens mål för " + owner, "prov");
        EditPage edit = EditPage.create(page, "news", "Sida med länk av " + owner);
        edit.add(Kind.LINKS);
        page.locator("[id='form:blocks:0:entries:0:item_input']").pressSequentially("Länkens mål för " + owner);
        page.locator("[id='form:blocks:0:entries:0:item_panel'] [role=option]")
                .first()
                .click();
        edit.publish();
        String address = page.url();
        assertThat(report().count()).isZero();

        ContentRows.execute(
                "update content_version set live_to = now(), state = 'WITHDRAWN' where item_id = ?", target);
        assertThat(report().innerText())
                .contains("Sida med länk av " + owner, "Länkens mål för " + owner, "Sidan är nedtagen", "i dag");
        assertThat(Accessibility.violations(page)).isEmpty();
        staff.photograph("admin-link");
        page.navigate("/admin/");
        assertThat(page.locator("[data-work=broken_link]").innerText()).contains("1", "länk på dina sidor leder fel");
        page.navigate("/admin/link?owner=prov&kind=internal");
        assertThat(rowsWith("Sida med länk av " + owner).count()).isZero();

        edit = EditPage.at(page, address);
        page.click("#ask-publish");
        assertThat(page.locator("#publish-dialog .broken-links").innerText())
                .contains("En länk på sidan leder ingenstans", "Länkens mål för " + owner, "Sidan är nedtagen");
        assertThat(Accessibility.violations(page)).isEmpty();
        staff.photograph("admin-publish-broken-link");
        page.keyboard().press("Escape");
        edit.press("blocks:0:remove");
        edit.publish();
        assertThat(report().count()).isZero();
    }

    @Test
    void reportsALinkToAnAddressOfThePortalWhereNothingIs() {
        long item = ContentRows.live("NEWS", "/nyheter/egen-" + owner, null, "Sida med egna länkar av " + owner, owner);
        for (String path : new String[] {"/gammal-lista", "/kalender?y=2027", "/admin/content", "/en/omraden/"}) {
            ContentRows.execute("""
                    insert into version_own_path (version_id, path)
                    select id, ? from content_version where item_id = ?""", path, item);
        }
        ContentRows.execute("update job set due_at = now() where name = 'own-paths'");
        assertThat(Waiting.until(
                        Duration.ofSeconds(30),
                        () -> ContentRows.id(
                                        "select count(*) from version_own_path where path = '/gammal-lista' and reason is not null")
                                == 1))
                .isTrue();

        page.navigate("/admin/link?owner=" + owner);
        assertThat(rowsWith("/gammal-lista").innerText()).contains("Det finns ingen sådan sida på webbplatsen");
        assertThat(rowsWith("/admin/content").innerText()).contains("läsare kommer inte dit");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
    }

    private Locator report() {
        page.navigate("/admin/link?owner=" + owner);
        return rowsWith("Länkens mål för " + owner);
    }

    private Locator rowsWith(String text) {
        return page.locator("tbody tr", new LocatorOptions().setHasText(text));
    }

    @Test
    void reportsAnAddressOutsideAfterThreeFailures() {
        String url = "http://127.0.0.1:1/" + owner;
        EditPage edit = EditPage.create(page, "news", "Sida med yttre länk av " + owner);
        edit.add(Kind.LINKS);
        edit.fill("blocks:0:entries:0:link-heading", "Ett verktyg");
        edit.fill("blocks:0:entries:0:url", url);
        edit.publish();
        // The demo's own links must not be asked by a test.
        ContentRows.execute("update external_link set next_check_at = now() + interval '1 day' where url <> ?", url);

        for (int failures = 1; failures <= 3; failures++) {
            page.navigate("/admin/link?kind=external&owner=" + owner);
            assertThat(rowsWith(url).count()).isZero();
            ContentRows.execute("update external_link set next_check_at = now() where url = ?", url);
            checkNow(url, failures);
        }

        page.navigate("/admin/link?kind=external&owner=" + owner);
        assertThat(rowsWith(url).innerText())
                .contains("Sida med yttre länk av " + owner, "Adressen ligger i ett internt nät");
        assertThat(Accessibility.violations(page)).isEmpty();
        ContentRows.execute("delete from external_link where url = ?", url);
    }

    private static void checkNow(String url, int failures) {
        ContentRows.execute("update job set due_at = now() where name = 'external-links'");
        assertThat(Waiting.until(
                        Duration.ofSeconds(30),
                        () -> ContentRows.id("select failures from external_link where url = ?", url) == failures))
                .isTrue();
    }
}
