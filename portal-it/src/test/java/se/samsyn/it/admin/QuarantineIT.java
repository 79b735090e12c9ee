package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.server.ScanDaemon;

/** What the virus scanner finds, or cannot look at, nobody gets. */
@BrowserTest
@Isolated("it stops the virus scanner")
class QuarantineIT {

    private Visitor staff;
    private Library library;

    @BeforeEach
    void signIn(Browser browser) {
        staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR);
        library = new Library(staff.page());
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void givesNobodyWhatTheScannerFound() {
        library.upload(text("smittad.txt", ScanDaemon.EICAR), text("frisk.txt", "Hej"));
        assertThat(library.refusals())
                .contains("smittad.txt")
                .contains("karantän")
                .doesNotContain("frisk.txt");
        assertThat(Accessibility.violations(staff.page())).isEmpty();
        long infected = library.id("smittad");
        long healthy = library.id("frisk");

        assertThat(statusForStaff(infected, "smittad.txt")).isEqualTo(404);
        assertThat(statusForStaff(healthy, "frisk.txt")).isEqualTo(200);
        assertThat(library.find("lack=SCAN").allInnerTexts())
                .contains("smittad")
                .doesNotContain("frisk");

        StaffForm form = library.edit(infected);
        staff.photograph("admin-media-quarantine");
        assertThat(staff.page().textContent(".notice-danger")).contains("Eicar-Test-Signature");
        assertThat(Accessibility.violations(staff.page())).isEmpty();
        form.press("rescan");
        assertThat(form.toast()).contains("hittar fortfarande");
        assertThat(statusForStaff(infected, "smittad.txt")).isEqualTo(404);

        long replaced = healthy;
        staff.page().navigate("/admin/media/replace?id=" + replaced);
        staff.page().setInputFiles(EditPage.css("upload"), text("frisk.txt", ScanDaemon.EICAR));
        staff.page().click(EditPage.css("replace"));
        staff.page().waitForSelector(".summary");
        assertThat(staff.page().textContent(EditPage.css("upload-error"))).contains("Eicar-Test-Signature");
        assertThat(staff.page().request().get(address(replaced, "frisk.txt")).text())
                .isEqualTo("Hej");
    }

    @Test
    void keepsFilesBackWhileTheScannerIsAwayAndLetsThemOutAfterwards() throws IOException {
        Portal.running().scanDaemon().stop();
        try {
            library.upload(text("väntar.txt", "Hej igen"));
            assertThat(library.refusals()).contains("väntar.txt").contains("tills virusskyddet svarar");
        } finally {
            Portal.running().scanDaemon().start();
        }
        long id = library.id("väntar");
        StaffForm form = library.edit(id);
        // The job may have been there first.
        if (staff.page().locator(EditPage.css("rescan")).count() > 0) {
            assertThat(statusForStaff(id, "v%C3%A4ntar.txt")).isEqualTo(404);
            form.press("rescan");
            assertThat(form.toast()).contains("hittade inget");
        }

        assertThat(statusForStaff(id, "v%C3%A4ntar.txt")).isEqualTo(200);
    }

    private int statusForStaff(long id, String name) {
        return staff.page().request().get(address(id, name)).status();
    }

    private static String address(long id, String name) {
        return "/admin/filer/" + id + "/" + name;
    }

    private static FilePayload text(String name, String words) {
        return new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8));
    }
}
