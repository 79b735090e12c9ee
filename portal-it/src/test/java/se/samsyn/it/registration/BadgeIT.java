package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.server.Checkout;

/** What is printed for check-in, downloaded from the participants' page and read back. */
@BrowserTest
class BadgeIT {

    @Test
    void printsBadgesAndAListOfWhoHasComeWithoutNamingWhoIsProtected(Browser browser) throws IOException {
        TestEvent event = TestEvent.withSeats("Länsdialog om äldres hälsa & åldrande", 3);
        CheckInDayIT.named(event, 21500, "Åsa Öberg-Älvstrand", "Räddningstjänsten");
        CheckInDayIT.named(event, 21501, "Éva Łukasz Þór", null);
        Registrant hidden = Registrant.at(21502);
        Map<String, String> form = hidden.filledIn();
        form.put("name", "Gömd Person");
        form.put("organisation", "Gömda förbundet");
        form.put("protected", "yes");
        hidden.post(event.form(), hidden.token(event.form()), form);
        CheckInDayIT.named(event, 21503, "Står På Väntelistan", null);
        event.holdToday();
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/registration/check-in?event=" + event.id());
            page.click("[aria-label='Checka in Åsa Öberg-Älvstrand']");
            event.waitForHere(java.util.List.of("Åsa Öberg-Älvstrand"));
            page.navigate("/admin/registration?event=" + event.id());
            assertThat(page.textContent("main")).contains("1 av 3 har kommit", "Övrig: 1");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-registration-arrived");

            try (PDDocument badges = download(page, page.getAttribute(".badges", "href"), "badges")) {
                assertThat(page.locator(".badges").allTextContents())
                        .contains("90 × 54 mm, 10 på arket", "63,5 × 38,1 mm, 21 på arket");
                assertThat(text(badges).replaceAll("\\s", ""))
                        .contains("ÅsaÖberg-Älvstrand", "Räddningstjänsten", "ÉvaŁukaszÞór", "äldreshälsa&åldrande")
                        .doesNotContain("Gömd", "Gömda", "Väntelistan");
                assertThat(badges.getDocumentInformation().getTitle()).isEqualTo("Namnskyltar: " + event.title());
                assertThat(badges.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(badges.getDocumentCatalog().getLanguage()).startsWith("sv");
            }
            try (PDDocument list = download(page, page.getAttribute(".attendance", "href"), "attendance")) {
                assertThat(text(list).replaceAll("\\s+", " "))
                        .contains("1 av 3 har kommit.", "Åsa Öberg-Älvstrand", "Ja, ", "Nej", "Underskrift")
                        .contains("Skyddade personuppgifter (nr 3)")
                        .doesNotContain("Gömd", "Väntelistan");
            }
            assertThat(page.request()
                            .get("/admin/registration/attendance.pdf?day=2001-01-01&event=" + event.id())
                            .status())
                    .isEqualTo(404);
            assertThat(page.request()
                            .get("/admin/registration/badges.pdf?sheet=1x1&event=" + event.id())
                            .status())
                    .isEqualTo(404);
            assertThat(page.request()
                            .get("/admin/registration/attendance.pdf?day=x&event=" + event.id())
                            .status())
                    .isEqualTo(404);
        }
    }

    static PDDocument download(Page page, String path, String name) throws IOException {
        APIResponse answer = page.request().get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .extractingByKey("content-disposition")
                .asString()
                .startsWith("attachment");
        PDDocument document = Loader.loadPDF(answer.body());
        Path pictures = Files.createDirectories(Checkout.target().resolve("screenshots"));
        ImageIO.write(
                new PDFRenderer(document).renderImageWithDPI(0, 80),
                "png",
                pictures.resolve("pdf-" + name + ".png").toFile());
        return document;
    }

    static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
