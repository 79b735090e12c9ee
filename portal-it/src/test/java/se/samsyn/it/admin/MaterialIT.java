package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;

/** What was shown at an event: public when those who made it have agreed, and to be had as one file. */
@BrowserTest
class MaterialIT {

    private static final List<String> TITLES =
            List.of("Öppning: vad vet vi?", "Forskning & praktik", "Inte tillfrågad", "Vill inte visas");

    @Test
    void isPublicWithConsentAndComesInOneFile(Browser browser) throws Exception {
        String path;
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "event", "Dag med bildspel");
            for (int i = 0; i < TITLES.size(); i++) {
                edit.press("add-item");
                edit.fill("programme:" + i + ":title", TITLES.get(i));
                edit.press("programme:" + i + ":file-choose");
                staff.page().setInputFiles(EditPage.css("picker:upload"), document(i));
                edit.press("picker:do-upload");
            }
            consent(edit, 0, "GIVEN");
            consent(edit, 1, "GIVEN");
            consent(edit, 3, "REFUSED");
            edit.fill("programme:0:materialConsentBy", "talaren, per telefon");
            edit.publish();
            path = edit.publicPath();
            assertThat(Accessibility.graveViolations(staff.page())).isEmpty();
        }
        Document page = Jsoup.parse(body(path));
        assertThat(Markup.faults(page.outerHtml())).isEmpty();
        assertThat(page.text()).contains("Hämta allt material (2 filer, zip)").doesNotContain("per telefon");
        assertThat(page.select(".docs a[href^=/filer/]")).hasSize(2);

        assertThat(unpacked(path + "/dokumentation.zip"))
                .containsExactly(
                        Map.entry("01 Öppning vad vet vi.txt", "Bildspel 0"),
                        Map.entry("02 Forskning & praktik.txt", "Bildspel 1"));
        for (int hidden = 2; hidden < TITLES.size(); hidden++) {
            assertThat(Portal.running().http().status(fileOf(hidden)))
                    .as(TITLES.get(hidden))
                    .isEqualTo(404);
        }
        try (Visitor reader = Visitor.reader(browser, 320, ColorScheme.LIGHT)) {
            reader.page().navigate(path);
            assertThat(Accessibility.violations(reader.page())).isEmpty();
            assertThat(Accessibility.widerThanWindow(reader.page())).isEmpty();
            reader.photograph("event-material");
        }
    }

    @Test
    void isNotThereWhereNothingIsShown() {
        for (String page : List.of("/kalender/finns-inte", "/omraden", "/kalender", "")) {
            assertThat(Portal.running().http().status(page + "/dokumentation.zip"))
                    .as(page)
                    .isEqualTo(404);
        }
    }

    private static void consent(EditPage edit, int item, String state) {
        edit.page().selectOption(EditPage.css("programme:" + item + ":materialConsent"), state);
    }

    private static FilePayload document(int number) {
        return new FilePayload(
                "bildspel-medgivande-" + number + ".txt",
                "text/plain",
                ("Bildspel " + number).getBytes(StandardCharsets.UTF_8));
    }

    private static String fileOf(int number) {
        String name = "bildspel-medgivande-" + number + ".txt";
        return "/filer/" + ContentRows.id("select max(id) from stored_file where original_name = '" + name + "'") + "/"
                + name;
    }

    private static String body(String path) {
        return Portal.running().http().get(path).body();
    }

    private static Map<String, String> unpacked(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Portal.running().address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
