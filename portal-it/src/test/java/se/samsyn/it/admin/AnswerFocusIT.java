package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.registration.TestEvent;
import se.samsyn.it.server.Waiting;

/** Where the focus goes after an answer, and what happens to dialogs and messages then. */
@BrowserTest
class AnswerFocusIT {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String WHERE = """
            () => { const at = document.activeElement;
              return at === document.body ? 'body' : at.id || at.className || at.tagName; }""";

    @Test
    void goesToWhatWasAddedAndStaysNearWhatWasRemoved(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            List<String> wrong = new ArrayList<>();
            for (String type : List.of("publication", "action-plan", "event")) {
                EditPage.create(page, type, "Fokus på det nya");
                addAndRemove(page, wrong);
            }
            TestEvent event = TestEvent.withSeats("Fokus på rader", 5);
            for (String form : List.of(
                    "/admin/registration/form?event=",
                    "/admin/survey/edit?id=",
                    "/admin/workshop/edit?id=",
                    "/admin/dialogue/edit?id=")) {
                page.navigate(form + event.id());
                addAndRemove(page, wrong);
            }

            assertThat(wrong).isEmpty();
        }
    }

    private static void addAndRemove(Page page, List<String> wrong) {
        List<String> buttons = ids(page, "main [data-adds]");
        assertThat(buttons).as("buttons that add something on %s", page.url()).isNotEmpty();
        for (String button : buttons) {
            List<String> before = ids(page, "main :is(input, select, textarea, button)");
            EditPage.here(page).press(button.substring("form:".length()));
            boolean there = Waiting.until(SOON, () -> {
                String at = (String) page.evaluate(WHERE);
                return at.startsWith("form:") && !before.contains(at);
            });
            if (!there) {
                wrong.add(button + " led to " + page.evaluate(WHERE));
            }
        }
        for (String button : ids(page, "main button[id$=':remove']")) {
            if (page.locator("[id='" + button + "']").isVisible()) {
                EditPage.here(page).press(button.substring("form:".length()));
                if (!Waiting.until(SOON, () -> !page.evaluate(WHERE).equals("body"))) {
                    wrong.add(button + " lost the focus");
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> ids(Page page, String selector) {
        return (List<String>) page.evaluate(
                "selector => Array.from(document.querySelectorAll(selector)).filter(one => one.id && one.getClientRects().length)"
                        + ".map(one => one.id)",
                selector);
    }

    @Test
    void keepsADialogOpenWithWhatIsWrongInIt(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            EditPage edit = EditPage.create(page, "event", "Fokus i frågor");
            edit.fill("title", "");
            page.click("#ask-publish");
            edit.press("publish");
            Locator publish = page.locator("#publish-dialog");
            publish.locator(".summary:focus").waitFor();
            assertThat(publish.locator(".summary").innerText()).contains("Titel: Fyll i fältet.");
            assertThat(Accessibility.violations(page)).isEmpty();
            publish.locator(".summary a").click();
            assertThat(publish.isVisible()).isFalse();
            assertThat(page.evaluate(WHERE)).isEqualTo("form:title");

            edit.fill("title", "Fokus i frågor");
            edit.publish();
            page.locator(".toast:focus").waitFor();
            page.click("#ask-cancel");
            edit.press("cancel-event");
            page.locator("#cancel-dialog .summary:focus").waitFor();
            for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
                page.setViewportSize(width, 900);
                staff.photograph("admin-dialog-error-" + width);
            }
            page.keyboard().press("Escape");
            assertThat(page.locator("main .layout").count()).isEqualTo(1);
            assertThat(page.locator("[id='form:summary'] .summary").count()).isEqualTo(1);
        }
    }

    @Test
    void tellsTheEndOfASessionInAnOpenDialog(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            EditPage edit = EditPage.create(page, "news", "Fokus när sessionen är slut");
            page.click("#ask-publish");
            page.context().clearCookies();
            edit.press("publish");

            Locator again = page.locator("#publish-dialog #gone a[data-return]").first();
            again.waitFor();
            again.click();
            page.waitForURL("**/admin/login**");
        }
    }

    @Test
    void showsMessagesThatCanBeClosedAndButtonsThatKeepTheirWords(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/content/create?type=news");
            page.fill(EditPage.css("title"), "Fokus efter Enter");
            page.keyboard().press("Enter");
            page.waitForURL("**/admin/news/edit**");
            EditPage edit = EditPage.here(page);

            List<Route> held = new ArrayList<>();
            page.route("**/admin/news/edit**", held::add);
            page.locator(EditPage.css("save")).click();
            Locator words = page.locator(EditPage.css("save") + ".ui-state-loading .ui-button-text");
            words.waitFor();
            assertThat(words.evaluate("words => getComputedStyle(words).opacity"))
                    .isEqualTo("1");
            page.unroute("**/admin/news/edit**");
            held.forEach(Route::resume);
            page.locator(EditPage.css("save") + ":focus").waitFor();
            page.locator("#told").getByText("sparat").waitFor();
            page.click(".toast [data-dismiss]");
            assertThat(page.locator(".toast").count()).isZero();

            page.navigate("/admin/content/preview?id=" + edit.itemId());
            assertThat(page.innerText("main"))
                    .contains("Det som är skrivet sedan dess syns här först när det är sparat.");
        }
    }
}
