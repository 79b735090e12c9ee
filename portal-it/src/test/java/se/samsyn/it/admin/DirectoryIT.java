package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** Organisations, persons and municipalities, as staff keep them. */
@BrowserTest
class DirectoryIT {

    private Visitor staff;

    @BeforeEach
    void signIn(Browser browser) {
        staff = Visitor.signedIn(browser, new Account(Accounts.create("EDITOR"), Accounts.PASSWORD));
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void refusesAnOrganisationBesideItsFieldsAndTakesItOnceItIsRight() {
        StaffForm form = StaffForm.at(staff.page(), "/admin/organisation/edit");
        form.fill("website", "ftp://exempel").fill("email", "inte en adress").press("save");
        assertThat(form.error("name")).isEqualTo("Fyll i fältet.");
        assertThat(form.error("website")).contains("https://");
        assertThat(form.error("email")).contains("e-postadress");
        assertThat(Accessibility.graveViolations(staff.page())).isEmpty();

        form.fill("name", "Föreningen Steget")
                .fill("website", "https://example.se")
                .fill("email", "steget@example.se");
        form.pressAndLeaveTo("save", "/admin/organisation");

        assertThat(form.toast()).isEqualTo("”Föreningen Steget” är sparad.");
        assertThat(Portal.running()
                        .http()
                        .get("/organisationer/foreningen-steget")
                        .body())
                .contains("Föreningen Steget");
    }

    @Test
    void showsAListedFunctionOnTheContactPage() {
        StaffForm form = StaffForm.at(staff.page(), "/admin/person/edit");
        form.fill("name", "Aaa stödlinjen").check("Funktionsadress").check("Visas på kontaktsidan");

        form.pressAndLeaveTo("save", "/admin/person");

        assertThat(Portal.running().http().get("/kontakt").body()).contains("Aaa stödlinjen");
    }

    @Test
    void letsOnlyAnAdministratorCorrectAMunicipality(Browser browser) {
        assertThat(staff.page().navigate("/admin/municipality/edit?id=1").status())
                .isEqualTo(404);
        try (Visitor administrator = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            administrator.page().navigate("/admin/municipality");
            administrator.page().click("table.rows >> text=Ragunda");
            administrator.page().waitForURL("**/admin/municipality/edit**");
            StaffForm form =
                    StaffForm.at(administrator.page(), administrator.page().url());
            form.fill("code", "23").press("save");
            assertThat(form.error("code")).contains("fyra siffror");
            form.fill("code", "2380").press("save");
            assertThat(form.error("code")).isEqualTo("Östersund har redan den koden.");
        }
    }

    @Test
    void keepsWhatWasChosenWhenOtherWordsAreTypedOverIt() {
        var editor = se.samsyn.it.account.Visitor.signedIn(new Account(Accounts.create("EDITOR"), Accounts.PASSWORD));
        long organisation = ContentRows.id("select min(id) from organisation where active");
        long person = ContentRows.id("""
                insert into person (name, organisation_id, function_address, listed, active)
                values ('Vald Väljarsson', ?, false, false, true) returning id""", organisation);
        String path = "/admin/person/edit?id=" + person;
        // The number of another is typed: words, as long as nothing is chosen.
        for (String typed : new String[] {"ord utan träff", String.valueOf(organisation + 1)}) {
            Document answer = PostedForm.at(editor, path)
                    .set("organisation_input", typed)
                    .set("organisation_hinput", typed)
                    .press("save");
            assertThat(PostedForm.error(answer, "organisation")).contains("Inget är valt för ”" + typed + "”.");
            assertThat(answer.getElementById("form:organisation_input").attr("value"))
                    .isEqualTo(typed);
            assertThat(chosen(person)).isEqualTo(organisation);
        }

        PostedForm.at(editor, path)
                .set("organisation_input", "")
                .set("organisation_hinput", "")
                .press("save");
        assertThat(chosen(person)).isZero();
    }

    private static long chosen(long person) {
        return ContentRows.id("select coalesce(organisation_id, 0) from person where id = ?", person);
    }

    @Test
    void makesAPersonFromWithinThePickerThatLacksThem() {
        Page page = staff.page();
        EditPage edit = EditPage.create(page, "network", "Nätverk med ny företrädare");
        Locator picker = edit.part("representativePerson_input");
        picker.pressSequentially("Bibbi Provsson");
        page.keyboard().press("Tab");
        edit.save();
        assertThat(edit.error("representativePerson")).contains("Inget är valt för ”Bibbi Provsson”.");
        assertThat(picker.inputValue()).isEqualTo("Bibbi Provsson");
        assertThat(picker.getAttribute("aria-invalid")).isEqualTo("true");
        staff.photograph("admin-picker-refused");

        page.click(EditPage.css("representativePerson-create"));
        assertThat(page.inputValue("[id='person-creator:name']")).isEqualTo("Bibbi Provsson");
        page.fill("[id='person-creator:email']", "ingen adress");
        page.keyboard().press("Tab");
        pressInDialog(page, "person-creator:create");
        assertThat(page.innerText("[id='person-creator:email-error']")).contains("e-postadress");
        assertThat(Accessibility.violations(page)).isEmpty();
        staff.photograph("admin-new-person");
        page.fill("[id='person-creator:email']", "bibbi@example.se");
        page.fill("[id='person-creator:role']", "utvecklare");
        pressInDialog(page, "person-creator:create");
        page.waitForCondition(() -> picker.inputValue().equals("Bibbi Provsson, utvecklare"));
        page.waitForFunction("() => document.activeElement.id === 'form:representativePerson_input'");
        assertThat(page.locator("dialog[open]").count()).isZero();

        page.click(EditPage.css("add-contact-create"));
        page.fill("[id='person-creator:name']", "Kontaktfunktionen");
        pressInDialog(page, "person-creator:create");
        page.locator(".chosen >> text=Kontaktfunktionen").waitFor();

        edit.publish();
        assertThat(Jsoup.parse(Portal.running().http().get(edit.publicPath()).body())
                        .select(".facts")
                        .text())
                .contains("Länet representeras av Bibbi Provsson, utvecklare");
        assertThat(picker.inputValue()).isEqualTo("Bibbi Provsson, utvecklare");
    }

    private static void pressInDialog(Page page, String button) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"), () -> page.click("[id='" + button + "']"));
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty() && !samsyn.answering");
    }
}
