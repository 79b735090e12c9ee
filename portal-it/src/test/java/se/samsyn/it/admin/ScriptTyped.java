package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** An administrator who types script, and whoever looks whether it ran. */
@BrowserTest
abstract class ScriptTyped {

    static final String SCRIPT = "<script>document.title='öppen'</script><img src=x onerror=alert(1)>";

    private final List<String> alerts = new ArrayList<>();
    private Visitor staff;
    Page page;

    @BeforeEach
    void signIn(Browser browser) {
        staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR);
        page = staff.page();
        page.onDialog(dialog -> {
            alerts.add(dialog.message());
            dialog.dismiss();
        });
    }

    @AfterEach
    void leave() {
        staff.close();
        assertThat(alerts).isEmpty();
    }

    void assertHarmlessForStaff() {
        assertThat(page.title()).doesNotStartWith("öppen");
        assertThat(page.locator("img[src='x'], [onerror]").count()).isZero();
        for (Locator script : page.locator("main script").all()) {
            assertThat(script.textContent()).doesNotStartWith("document.title='öppen'");
        }
    }

    static Document read(String path) {
        Document read = Jsoup.parse(Portal.running().http().get(path).body());
        assertThat(read.select("script:not([type=application/ld+json]), [onerror], img[src=x]"))
                .as(path)
                .isEmpty();
        return read;
    }

    static int occurrences(Document read) {
        return read.body().text().split("<script>", -1).length - 1;
    }
}
