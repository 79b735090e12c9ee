package se.samsyn.it.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.admin.Library;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** Files that mean harm get a clear answer in Swedish, at once and in little memory: the server of these tests has 512 MB. */
@BrowserTest
class UploadCorpusIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(60);

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
    void refusesEachWithItsReason() throws IOException {
        Instant begin = Instant.now();
        library.upload(
                HostileFiles.pngBomb("bomb.png"),
                HostileFiles.text(
                        "skript.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
                HostileFiles.text("sida.jpg", "<!doctype html><script>alert(1)</script>"),
                HostileFiles.swellingDocx("sväller.docx"),
                Pdf.locked("låst.pdf"),
                Pdf.running("skript.pdf", "app.alert('hej')"),
                HostileFiles.text("tom.pdf", ""),
                HostileFiles.text("å".repeat(252) + ".txt", "ett tecken för mycket"));

        assertThat(Duration.between(begin, Instant.now())).isLessThan(AT_ONCE);
        assertThat(library.refusals())
                .contains("bomb.png: Bilden har för många bildpunkter")
                .contains("skript.svg: Filen är av en typ som portalen inte tar emot")
                .contains("sida.jpg: Filen är ingen bild")
                .contains("sväller.docx: Dokumentet är packat så att det sväller")
                .contains("låst.pdf: Filen är låst med lösenord")
                .contains("skript.pdf: PDF-filen innehåller skript")
                .contains("tom.pdf: Filen är tom")
                .contains("namn är för långt");
        assertThat(library.find("words=skript").count()).isZero();
        assertThat(Files.readString(Portal.running().server().log())).doesNotContain("OutOfMemoryError");
        assertThat(Portal.running().http().status("/")).isEqualTo(200);
    }

    @Test
    void takesAPictureWithoutTheScriptBehindIt() throws IOException {
        library.upload(HostileFiles.polyglot("tvetydig.gif"));
        assertThat(library.refusals()).isEmpty();

        APIResponse answer = get(library.id("tvetydig"), "tvetydig.png");

        assertThat(answer.headers()).containsEntry("content-type", "image/png");
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void keepsSwedishAndVeryLongNamesAsTheyAre() {
        String swedish = "Åtgärder för äldre i Östersund.txt";
        String longest = "ö".repeat(251) + ".txt";
        library.upload(HostileFiles.text(swedish, "hej"), HostileFiles.text(longest, "hej"));
        assertThat(library.refusals()).isEmpty();

        APIResponse first = get(library.id("Åtgärder för äldre i Östersund"), swedish);
        APIResponse second = get(library.id("ö".repeat(200)), longest);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.headers().get("content-disposition"))
                .isEqualTo("attachment; filename=\"Atgarder for aldre i Ostersund.txt\"; filename*=UTF-8''"
                        + encoded(swedish));
        assertThat(first.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox");
        assertThat(second.status()).isEqualTo(200);
    }

    private APIResponse get(long id, String name) {
        return staff.page().request().get("/admin/filer/" + id + "/" + encoded(name));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
