package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** A participant's whole way, from the event's page to the seat they got from the waiting list. */
@BrowserTest
class RegistrationJourneyIT {

    private static final int SUGGESTIONS = 500; // milliseconds

    @Test
    void goesAllTheWayByKeyboardWithoutAScript(Browser browser) {
        TestEvent event = TestEvent.withSeats("Hela vägen utan skript", 1);
        var plain = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Portal.running().address().toString())
                .setLocale("sv-SE")
                .setJavaScriptEnabled(false)
                .setViewportSize(Visitor.PHONE, 800));
        try (plain) {
            Page page = plain.newPage();
            page.navigate(event.path());
            press(page, "main .act a.button", "Enter");
            page.waitForURL("**" + event.form());

            // Sent too soon: the summary has the focus, and its first link leads to the field.
            press(page, "main button[type=submit]", "Enter");
            page.waitForSelector(".form-summary:focus");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#name:focus").count()).isEqualTo(1);

            page.keyboard().type("Tangent Bordsson");
            page.keyboard().press("Tab");
            page.keyboard().type("tangent@example.se");
            page.keyboard().press("Tab");
            page.keyboard().type("Provföreningen");
            tabTo(page, "#municipality");
            page.keyboard().type("Berg"); // Mails that every keyboard has: others are put into text fields only.
            tabTo(page, "#category");
            for (int step = 0; step < 4; step++) {
                page.keyboard().press("ArrowDown");
            }
            assertThat(page.inputValue("#email")).isEqualTo("tangent@example.se");
            assertThat(page.locator("#municipality option:checked").textContent())
                    .isEqualTo("Berg");
            assertThat(page.inputValue("#category")).isEqualTo("CHIEF");
            page.keyboard().press("Tab");
            assertThat(page.locator("#protected:focus").count()).isEqualTo(1);
            page.keyboard().press("Tab");
            assertThat(page.locator("main button[type=submit]:focus").count()).isEqualTo(1);
            page.keyboard().press("Enter");
            page.waitForURL("**/tack");
            assertThat(event.stateOf("tangent@example.se")).isEqualTo("CONFIRMED");

            Registrant.at(1100).register(event);
            page.navigate(event.linkOf("tangent@example.se"));
            assertThat(page.textContent("main .lead")).contains("Du har en plats.");
            assertThat(page.inputValue("#category")).isEqualTo("CHIEF");
            press(page, "#uppgifter summary", "Enter");
            page.focus("#organisation");
            page.keyboard().press("End");
            page.keyboard().type(" i Bräcke");
            press(page, "#uppgifter button[type=submit]", "Enter");
            page.waitForURL("**?klart=change");
            assertThat(page.inputValue("#organisation")).isEqualTo("Provföreningen i Bräcke");

            press(page, "#aterta summary", "Enter");
            press(page, "#aterta button[type=submit]", "Enter");
            page.waitForURL("**?klart=withdraw");
            assertThat(page.textContent("main .lead")).contains("Du är avanmäld.");

            page.navigate(event.linkOf(Registrant.at(1100).email()));
            assertThat(page.textContent("main .lead")).contains("En plats är ledig för dig. Svara senast");
            press(page, "main .act button[type=submit]", "Enter");
            page.waitForURL("**?klart=accept");
            assertThat(page.textContent("main .lead")).contains("Du har en plats.");
        }
        assertThat(event.stateOf(Registrant.at(1100).email())).isEqualTo("CONFIRMED");
    }

    // The browser's suggestions come and go in their own time, and take a key and the focus for themselves meanwhile.
    private static void tabTo(Page page, String field) {
        page.waitForTimeout(SUGGESTIONS);
        for (int presses = 0; presses < 3 && page.locator(field + ":focus").count() == 0; presses++) {
            page.keyboard().press("Tab");
            page.waitForTimeout(SUGGESTIONS);
        }
        assertThat(page.locator(field + ":focus").count()).isEqualTo(1);
    }

    private static void press(Page page, String selector, String key) {
        page.focus(selector);
        page.keyboard().press(key);
    }

    @Test
    void hasNoViolationInAnyStateAndIsPhotographed(Browser browser) {
        TestEvent event = TestEvent.withSeats("Dialog om samverkan kring personer med samsjuklighet", 1);
        look(browser, event.path(), "registration-event-few");
        look(browser, event.form(), "registration-form");
        look(browser, "/en" + event.form(), "registration-form-en");
        Registrant.at(1110).register(event);
        Registrant.at(1111).register(event);
        look(browser, event.path(), "registration-event-full");
        look(browser, event.form(), "registration-form-full");
        look(browser, event.form() + "/tack", "registration-thanks");
        look(browser, event.linkOf(Registrant.at(1110).email()), "my-registration-confirmed");
        look(browser, event.linkOf(Registrant.at(1111).email()), "my-registration-waiting");
        event.set("status = 'MOVED', status_changed_at = now(), status_reason = 'Lokalen',"
                + " previous_starts_at = starts_at - interval '7 days'");
        look(browser, event.linkOf(Registrant.at(1110).email()), "my-registration-moved");
        event.set("status = 'PLANNED', previous_starts_at = null");
        Registrant leaving = Registrant.at(1110);
        String link = event.linkOf(leaving.email());
        leaving.post(link, leaving.token(link), java.util.Map.of("act", "withdraw"));
        look(browser, link, "my-registration-withdrawn");
        look(browser, event.linkOf(Registrant.at(1111).email()), "my-registration-offered");
        event.settle("paused = true");
        look(browser, event.path(), "registration-event-paused");
        look(browser, event.form(), "registration-form-closed");
    }

    @Test
    void hasNoViolationWithErrors(Browser browser) {
        TestEvent event = TestEvent.withSeats("Fel i alla fält", 5);
        for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
            try (Visitor reader = Visitor.reader(browser, width, ColorScheme.DARK)) {
                reader.page().navigate(event.form());
                reader.page().fill("#email", "fel");
                reader.page().click("main button[type=submit]");
                reader.page().waitForSelector(".form-summary");
                assertThat(Accessibility.violations(reader.page())).isEmpty();
                assertThat(Accessibility.widerThanWindow(reader.page())).isEmpty();
                reader.photograph("registration-form-errors-" + width);
            }
        }
    }

    private static void look(Browser browser, String path, String name) {
        for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
            try (Visitor reader = Visitor.reader(browser, width, ColorScheme.LIGHT)) {
                reader.page().navigate(path);
                assertThat(Accessibility.violations(reader.page())).as(name).isEmpty();
                assertThat(Accessibility.widerThanWindow(reader.page()))
                        .as(name)
                        .isEmpty();
                reader.photograph(name + "-" + width);
            }
        }
    }
}
