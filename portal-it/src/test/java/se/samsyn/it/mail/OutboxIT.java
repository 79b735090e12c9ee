package se.samsyn.it.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.server.Waiting;

/** No mail is lost while the mail server is away, and none is sent twice without somebody's decision. */
@BrowserTest
@Isolated("it stops the mail server")
class OutboxIT {

    private final Portal portal = Portal.running();

    @AfterEach
    void startTheMailServerAgain() {
        if (!portal.mailBox().isRunning()) {
            portal.mailBox().start();
        }
    }

    @Test
    void deliversOnceWhenTheMailServerIsBack() {
        portal.mailBox().stop();
        Outbox.put("prov:borta", "Brev medan servern är borta");
        // A node that lost its database amid sending, as in another test, holds the job for up to a minute.
        assertThat(Waiting.until(Duration.ofSeconds(90), () -> Outbox.attempts("prov:borta") > 0))
                .isTrue();
        assertThat(Outbox.state("prov:borta")).isEqualTo("WAITING");

        portal.mailBox().start();

        assertThat(Outbox.reaches("prov:borta", "SENT")).isTrue();
        assertThat(Outbox.received("Brev medan servern är borta")).hasSize(1);
        assertThat(Outbox.textOf(Outbox.received("Brev medan servern är borta").get(0)))
                .startsWith("Hej å ä ö.");
    }

    @Test
    void leavesWhatADeadNodeBeganInDoubtUntilAnAdministratorDecides(Browser browser) {
        Outbox.abandon("prov:avbrutet", "Brev som avbröts");
        assertThat(Outbox.reaches("prov:avbrutet", "IN_DOUBT")).isTrue();
        assertThat(Outbox.received("Brev som avbröts")).isEmpty();

        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            staff.page().navigate("/admin/mail?state=IN_DOUBT");
            Locator row = staff.page().locator("tr", new Page.LocatorOptions().setHasText("Brev som avbröts"));
            assertThat(row.textContent()).contains("Kanske skickat");
            assertThat(staff.page().content()).doesNotContain("Hej.");
            assertThat(Accessibility.violations(staff.page())).isEmpty();
            staff.photograph("admin-mail-in-doubt");

            row.locator("input[value='Skicka igen']").click();

            staff.page().waitForSelector(".toast");
        }
        assertThat(Outbox.reaches("prov:avbrutet", "SENT")).isTrue();
        assertThat(Outbox.received("Brev som avbröts")).hasSize(1);
    }
}
