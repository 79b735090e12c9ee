package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.server.Waiting;

/** A message on every page: by its own role, within seconds, and gone when its time is over. */
@BrowserTest
@Isolated("its messages stand on every page")
class AlertIT {

    private final Http http = Portal.running().http();
    private Visitor writer;

    @BeforeEach
    void signIn(Browser browser) {
        writer = Visitor.signedIn(browser, new Account(Accounts.create("ALERT"), Accounts.PASSWORD));
    }

    @AfterEach
    void endAllAlerts() throws SQLException {
        execute("update alert set ends_at = now() where ends_at > now() and starts_at < now()");
        Waiting.until(Duration.ofSeconds(10), () -> !http.get("/").body().contains("class=\"alerts\""));
        writer.close();
    }

    @Test
    void standsOnEveryPageWithinSecondsAndEndsByItself(Browser browser) throws Exception {
        StaffForm form = StaffForm.at(writer.page(), "/admin/alert/edit");
        assertThat(Accessibility.graveViolations(writer.page())).isEmpty();
        writer.photograph("admin-alert-edit");
        writer.page().selectOption(EditPage.css("level"), "CRISIS");
        form.fill("title", "Växeln <ligger> nere")
                .fill("text", "Mejla oss i stället.")
                .fill("url", "/kontakt")
                .fill("urlText", "Så når du oss")
                .fill("titleEn", "The switchboard is down")
                .fill("textEn", "Send us an e-mail instead.");
        form.pressAndLeaveTo("save", "/admin/alert");

        assertThat(shows("/", "Växeln &lt;ligger&gt; nere")).isTrue();
        for (String path : new String[] {"/omraden", "/kalender", "/finns-inte", "/fel"}) {
            assertThat(http.get(path).body())
                    .as(path)
                    .contains("Växeln &lt;ligger&gt; nere")
                    .contains("Kris");
        }
        assertThat(http.get("/en/omraden").body())
                .contains("The switchboard is down")
                .doesNotContain("Växeln");
        assertThat(Markup.faults(http.get("/").body())).isEmpty();
        assertThat(Markup.faults(http.get("/fel").body())).isEmpty();
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (Visitor reader = Visitor.reader(browser, Visitor.PHONE, scheme)) {
                for (String path : new String[] {"/", "/finns-inte", "/fel"}) {
                    reader.page().navigate(path);
                    assertThat(Accessibility.violations(reader.page())).as(path).isEmpty();
                }
                reader.page().navigate("/");
                reader.photograph("site-alert-" + scheme);
            }
        }
        writer.photograph("admin-alert");
        assertThat(Accessibility.graveViolations(writer.page())).isEmpty();

        execute("update alert set ends_at = now() + interval '3 seconds' where title like 'Växeln%'");
        assertThat(Waiting.until(
                        Duration.ofSeconds(15), () -> !http.get("/").body().contains("Växeln")))
                .isTrue();
    }

    @Test
    void isTakenDownAtOnceByHand() {
        StaffForm form = StaffForm.at(writer.page(), "/admin/alert/edit");
        form.fill("title", "Kort larm").fill("text", "Snart slut.").pressAndLeaveTo("save", "/admin/alert");
        assertThat(shows("/nyheter", "Kort larm")).isTrue();

        writer.page()
                .locator("tr", new Page.LocatorOptions().setHasText("Kort larm"))
                .locator("input[value='Avsluta nu']")
                .click();
        writer.page().waitForSelector(".toast");

        assertThat(Waiting.until(
                        Duration.ofSeconds(10),
                        () -> !http.get("/nyheter").body().contains("Kort larm")))
                .isTrue();
    }

    @Test
    void saysBesideTheFieldsWhatIsMissing() {
        StaffForm form = StaffForm.at(writer.page(), "/admin/alert/edit");

        form.fill("url", "javascript:alert(1)").fill("endsOn", "2020-01-01").press("save");

        assertThat(form.error("title")).isEqualTo("Fyll i fältet.");
        assertThat(form.error("url")).contains("https://");
        assertThat(writer.page().title()).startsWith("Fel:");
        assertThat(Accessibility.graveViolations(writer.page())).isEmpty();
        form.fill("title", "Larm").fill("text", "Text").fill("url", "").press("save");
        assertThat(form.error("endsOn")).contains("före");
    }

    @Test
    void belongsToARoleThatOpensNothingElse(Browser browser) {
        writer.page().navigate("/admin/");
        assertThat(writer.page().url()).endsWith("/admin/alert");
        assertThat(writer.page().navigate("/admin/content").status()).isEqualTo(404);
        assertThat(writer.page().navigate("/admin/me").status()).isEqualTo(200);
        try (Visitor editor = Visitor.signedIn(browser, new Account(Accounts.create("EDITOR"), Accounts.PASSWORD))) {
            assertThat(editor.page().navigate("/admin/alert").status()).isEqualTo(404);
        }
    }

    private boolean shows(String path, String text) {
        return Waiting.until(Duration.ofSeconds(10), () -> http.get(path).body().contains(text));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
