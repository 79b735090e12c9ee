package se.samsyn.it.admin;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody without a mouse: goes from field to field with Tab, and notices when the focus is nowhere. */
final class Keyboard {

    /** More stops than any page has. */
    private static final int MOST_STOPS = 400;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until the part of the form with this id has the focus. */
    Keyboard tabTo(String id) {
        return tabToSelector(EditPage.css(id));
    }

    /** Presses Tab until what the selector names has the focus. */
    Keyboard tabToSelector(String selector) {
        Locator goal = page.locator(selector);
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((Boolean) goal.evaluate("goal => goal === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by Tab to " + selector + ", stands at " + place());
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses Enter on a button that the server answers, and waits until its answer is shown. */
    Keyboard pressAndWait() {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.keyboard().press("Enter"));
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
        return this;
    }

    /** Waits until the focus is within what the selector names; it is an error when that never happens. */
    Keyboard standsIn(String selector) {
        page.waitForFunction(
                "selector => document.activeElement !== document.body && document.activeElement.closest(selector) !== null",
                selector);
        return this;
    }

    /** What has the focus, for a message. */
    String place() {
        return (String) page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)");
    }
}
