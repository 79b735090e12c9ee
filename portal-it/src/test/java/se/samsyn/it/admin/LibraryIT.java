package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** The library of images and files, as staff fill and describe it. */
@BrowserTest
class LibraryIT {

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
    void takesWhatItCanAndNamesEachFileThatItRefuses() {
        staff.page().navigate("/admin/media");
        upload(
                file("dagordning.txt", "Dagordning för mötet"),
                file("tom.txt", ""),
                file("bild.png", "ingen bild alls"));

        assertThat(staff.page().textContent(EditPage.css("files-error")))
                .contains("tom.txt: Filen är tom")
                .contains("bild.png: Filen är ingen bild")
                .doesNotContain("dagordning.txt");
        assertThat(staff.page().textContent(".toast")).contains("1 fil är uppladdad");
        assertThat(staff.page().title()).startsWith("Fel:");
        assertThat(Accessibility.graveViolations(staff.page())).isEmpty();
    }

    @Test
    void describesAFileAndFindsItByItsNewTitle() {
        staff.page().navigate("/admin/media");
        upload(file("underlag.txt", "Underlag till nämnden"));
        staff.page().click(".thumbs li:first-child a");
        staff.page().waitForURL("**/admin/media/edit**");
        StaffForm form = StaffForm.at(staff.page(), staff.page().url());
        form.fill("title", "å".repeat(201)).press("save");
        assertThat(form.error("title")).contains("200 tecken");

        form.fill("title", "Underlag om boendestöd").pressAndLeaveTo("save", "/admin/media");

        staff.page().navigate("/admin/media?words=boendest%C3%B6d&kind=DOCUMENT");
        assertThat(staff.page().textContent(".thumbs li:first-child a").strip()).isEqualTo("Underlag om boendestöd");
    }

    private void upload(FilePayload... files) {
        staff.page().setInputFiles(EditPage.css("files"), files);
        staff.page().click(EditPage.css("upload"));
        staff.page().waitForSelector(".toast");
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }
}
