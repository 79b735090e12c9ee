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
    // What an earlier run of the test left is none of this one's business.
    private final String run = Long.toString(System.nanoTime(), 36);

    @AfterEach
    void startTheMailServerAgain() {
        if (!portal.mailBox().isRunning()) {
            portal.mailBox().start();
        }
    }

    @Test
    void deliversOnceWhenTheMailServerIsBack() {
        String key = "prov:borta-" + run;
        String subject = "Brev medan servern är borta " + run;
        portal.mailBox().stop();
        Outbox.put(key, subject);
        // A node that lost its database amid sending, as in another test, holds the job for up to a minute.
        assertThat(Waiting.until(Duration.ofSeconds(90), () -> Outbox.attempts(key) > 0))
                .isTrue();
        // Tried once, or more often by now, and given back.
        assertThat(Outbox.reaches(key, "WAITING")).isTrue();

        portal.mailBox().start();

        assertThat(Outbox.reaches(key, "SENT")).isTrue();
        assertThat(Outbox.received(subject)).hasSize(1);
        assertThat(Outbox.textOf(Outbox.received(subject).get(0))).startsWith("Hej å ä ö.");
    }

    @Test
    void leavesWhatADeadNodeBeganInDoubtUntilAnAdministratorDecides(Browser browser) {
        String key = "prov:avbrutet-" + run;
        String subject = "Brev som avbröts " + run;
        Outbox.abandon(key, subject);
        assertThat(Outbox.reaches(key, "IN_DOUBT")).isTrue();
        assertThat(Outbox.received(subject)).isEmpty();

        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            staff.page().navigate("/admin/mail?state=IN_DOUBT");
            Locator row = staff.page().locator("tr", new Page.LocatorOptions().setHasText(subject));
            assertThat(row.textContent()).contains("Kanske skickat");
            assertThat(staff.page().content()).doesNotContain("Hej.");
            assertThat(Accessibility.violations(staff.page())).isEmpty();
            staff.photograph("admin-mail-in-doubt");

            row.locator("input[value='Skicka igen']").click();

            staff.page().waitForSelector(".toast");
            assertThat(staff.page().url()).contains("state=IN_DOUBT");
        }
        assertThat(Outbox.reaches(key, "SENT")).isTrue();
        assertThat(Outbox.received(subject)).hasSize(1);
    }
}
