package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.server.Waiting;

/** What the portal does by itself, as an administrator sees it. */
@BrowserTest
class JobsIT {

    @Test
    void runsAJobWhenAnAdministratorAsks(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            staff.page().navigate("/admin/job");
            Locator sweep = staff.page()
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Städa bland filer"));
            sweep.locator("input[type=submit]").click();
            staff.page().waitForURL(url -> url.endsWith("/admin/job"));
            assertThat(staff.page().textContent(".toast").strip())
                    .isEqualTo("”Städa bland filer” körs inom några sekunder.");

            boolean done = Waiting.until(Duration.ofSeconds(30), () -> {
                staff.page().navigate("/admin/job");
                return sweep.innerText().contains("Klart");
            });

            assertThat(done).isTrue();
            assertThat(sweep.innerText()).contains("i dag");
            assertThat(Accessibility.violations(staff.page())).isEmpty();
            staff.photograph("admin-job-done");
        }
    }
}
