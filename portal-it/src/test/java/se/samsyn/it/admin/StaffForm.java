package se.samsyn.it.admin;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A plain form of the staff's pages; every act waits for the server's answer. */
final class StaffForm {

    private final Page page;

    private StaffForm(Page page) {
        this.page = page;
    }

    static StaffForm at(Page page, String address) {
        page.navigate(address);
        return new StaffForm(page);
    }

    /** The form on which somebody stands already. */
    static StaffForm here(Page page) {
        return new StaffForm(page);
    }

    StaffForm fill(String field, String text) {
        page.fill(EditPage.css(field), text);
        return this;
    }

    StaffForm check(String label) {
        box(label).check();
        return this;
    }

    StaffForm uncheck(String label) {
        box(label).uncheck();
        return this;
    }

    private Locator box(String label) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** Presses a button that answers on the same page. */
    StaffForm press(String button) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"), () -> page.click(EditPage.css(button)));
        page.waitForLoadState();
        return this;
    }

    /** Presses a button that leads to another page. */
    void pressAndLeaveTo(String button, String path) {
        page.click(EditPage.css(button));
        page.waitForURL(url -> url.endsWith(path));
    }

    String value(String field) {
        return page.inputValue(EditPage.css(field));
    }

    String error(String field) {
        return page.textContent(EditPage.css(field + "-error")).strip();
    }

    String toast() {
        return page.textContent(".toast").strip();
    }
}
