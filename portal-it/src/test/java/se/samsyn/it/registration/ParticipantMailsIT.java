package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** Staff choose what participants get before and after an event, and see when it leaves. */
@BrowserTest
class ParticipantMailsIT {

    @Test
    void showsAndChangesWhenMailsLeave(Browser browser) {
        TestEvent event = TestEvent.withSeats("Påminnelse och tack", 5);
        String due = TestEvent.one(
                "select to_char(starts_at - interval '2 days', 'FMDD') from event where item_id = ?", event.id());
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/registration?event=" + event.id());
            assertThat(page.innerText("main"))
                    .containsPattern("Påminnelse går ut " + due + " \\p{L}+ (\\d{4} )?09\\.00");
            assertThat(page.innerText("main")).contains("Tack går inte ut");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-registration-outlook");

            page.click("#letters");
            page.waitForURL("**/admin/registration/mail**");
            assertThat(page.inputValue(css("reminderDays"))).isEqualTo("2");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-registration-letters");
            page.setViewportSize(320, 900);
            assertThat(Accessibility.widerThanWindow(page)).isEmpty();
            page.setViewportSize(Visitor.PHONE, 900);
            staff.photograph("admin-registration-letters-phone");
            page.setViewportSize(Visitor.DESK, 900);

            page.fill(css("thanksText"), "x".repeat(1001));
            page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.click(css("save")));
            page.waitForLoadState();
            assertThat(page.textContent(css("thanksText-error"))).isNotBlank();
            assertThat(Accessibility.violations(page)).isEmpty();

            page.selectOption(css("reminderDays"), "");
            page.check(css("thanks"));
            page.fill(css("thanksText"), "Bilderna kommer i veckan.");
            page.click(css("save"));
            page.waitForURL("**/admin/registration?event=" + event.id());
            assertThat(page.textContent(".toast")).contains("Inställningarna är sparade");
            assertThat(page.innerText("main"))
                    .contains("Påminnelse går inte ut")
                    .contains("Tack går ut ");

            page.navigate("/admin/event/edit?id=" + event.id());
            assertThat(page.innerText("main"))
                    .contains("Påminnelse går inte ut")
                    .contains("Tack går ut ");
            assertThat(Accessibility.graveViolations(page)).isEmpty();
            staff.photograph("admin-event-outlook");

            page.navigate("/admin/registration/mail?event=" + event.id());
            assertThat(page.inputValue(css("reminderDays"))).isEmpty();
            page.selectOption(css("reminderDays"), "7");
            page.click(css("save"));
            page.waitForURL("**/admin/registration?event=" + event.id());
        }
        assertThat(TestEvent.one(
                        "select reminder_days || ' ' || thanks || ' ' || thanks_text from participant_letters where event_id = ?",
                        event.id()))
                .isEqualTo("7 true Bilderna kommer i veckan.");
    }

    @Test
    void isForWhoRunsTheEvent(Browser browser) {
        TestEvent event = TestEvent.withSeats("Andras brev", 5);
        String bound = Accounts.create("EVENT_MANAGER");
        Accounts.bind(bound, "/omraden/missbruk-och-beroende");
        for (String username : new String[] {Accounts.create("EDITOR"), bound}) {
            try (Visitor other = Visitor.signedIn(browser, new Account(username, Accounts.PASSWORD))) {
                assertThat(other.page()
                                .navigate("/admin/registration/mail?event=" + event.id())
                                .status())
                        .as(username)
                        .isEqualTo(404);
            }
        }
    }

    private static String css(String id) {
        return "[id='form:" + id + "']";
    }
}
