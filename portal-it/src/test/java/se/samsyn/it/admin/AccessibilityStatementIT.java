package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;

/** The accessibility statement is what the register of defects says, and says when it is too old. */
@BrowserTest
class AccessibilityStatementIT {

    private Visitor staff;

    @BeforeEach
    void signIn(Browser browser) {
        staff = Visitor.signedIn(browser, new Account(Accounts.create("PUBLISHER"), Accounts.PASSWORD));
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void saysWhatTheRegisterSaysUntilItIsMended() throws Exception {
        StaffForm form = StaffForm.at(staff.page(), "/admin/accessibility/defect");
        form.fill("title", "Sökfältet saknar etikett")
                .fill("description", "Skärmläsaren säger bara textfält.")
                .press("save");
        assertThat(form.error("criterion")).isEqualTo("Fyll i fältet.");
        assertThat(Accessibility.graveViolations(staff.page())).isEmpty();
        staff.page().selectOption(EditPage.css("criterion"), "3.3.2");
        form.press("save");
        assertThat(form.error("plannedOn")).contains("när bristen ska vara åtgärdad");
        form.fill("plannedOn", "2027-05-31").pressAndLeaveTo("save", "/admin/accessibility");

        String page = Portal.running().http().get("/tillganglighet").body();
        assertThat(Jsoup.parse(page).selectFirst("main").text())
                .contains("delvis förenlig")
                .contains("Bristande förenlighet med lagkraven")
                .contains("Sökfältet saknar etikett")
                .contains("WCAG 3.3.2 Etiketter eller instruktioner, EN 301 549 avsnitt 9.3.3.2")
                .contains("31 maj 2027")
                .contains("12 §");
        assertThat(Markup.faults(page)).isEmpty();
        assertThat(Markup.faults(
                        Portal.running().http().get("/en/tillganglighet").body()))
                .isEmpty();

        staff.page().click("table.rows >> text=Sökfältet saknar etikett");
        staff.page().waitForURL("**/defect?id=*");
        StaffForm.at(staff.page(), staff.page().url())
                .fill("fixedOn", LocalDate.now().toString())
                .pressAndLeaveTo("save", "/admin/accessibility");
        staff.photograph("admin-accessibility");
        assertThat(Portal.running().http().get("/tillganglighet").body()).doesNotContain("Sökfältet saknar etikett");
    }

    @Test
    void asksForANewAssessmentAfterTwelveMonths() {
        StaffForm form = StaffForm.at(staff.page(), "/admin/accessibility");
        String before = form.value("assessedOn");

        form.fill("assessedOn", LocalDate.now().minusMonths(13).toString()).press("save");
        staff.page().navigate("/admin/");
        staff.page().click("a[data-work=stale_statement]");
        staff.page().waitForURL("**/admin/accessibility");
        assertThat(staff.page().textContent("main")).contains("behöver en ny bedömning");
        assertThat(Accessibility.graveViolations(staff.page())).isEmpty();

        StaffForm.at(staff.page(), "/admin/accessibility")
                .fill("assessedOn", before)
                .press("save");
        staff.page().navigate("/admin/");
        assertThat(staff.page().locator("a[data-work=stale_statement]").count()).isZero();
    }
}
