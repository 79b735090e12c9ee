package se.samsyn.it.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.account.Visitor;

/** Behaviour 12: every file under its own headers, and only while a page shows it. */
class FileDeliveryIT {
    private static final String TEXT = "%PDF-1.7\n0123456789";

    private final Http http = Portal.running().http();
    private final LibraryFile file =
            LibraryFile.of("Årsrapport 2025.pdf", "%C3%85rsrapport%202025.pdf", "application/pdf", TEXT);

    @Test
    void showsAPdfThatCanDoNothingInThePortalsName() {
        HttpResponse<String> response = http.get(file.published().path());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(TEXT);
        assertHeader(response, "Content-Type", "application/pdf");
        assertHeader(response, "Content-Length", "19");
        assertHeader(response, "X-Content-Type-Options", "nosniff");
        assertHeader(response, "Content-Security-Policy", "default-src 'none'; sandbox");
        assertHeader(response, "ETag", file.tag());
        assertHeader(
                response,
                "Content-Disposition",
                "inline; filename=\"Arsrapport 2025.pdf\"; filename*=UTF-8''%C3%85rsrapport%202025.pdf");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void letsTextBeDownloadedOnly() {
        LibraryFile table =
                LibraryFile.of("a.csv", "a.csv", "text/csv", "a;b\n").published();

        assertHeader(
                http.get(table.path()),
                "Content-Disposition",
                "attachment; filename=\"a.csv\"; filename*=UTF-8''a.csv");
    }

    @Test
    void hidesAFileThatNoPublishedPageShows() {
        assertThat(http.get(file.path()).statusCode()).isEqualTo(404);
        assertThat(http.get(file.published().path()).statusCode()).isEqualTo(200);

        file.withdrawn();

        assertThat(http.get(file.path()).statusCode()).isEqualTo(404);
        assertThat(http.get(file.path(), "If-None-Match", file.tag()).statusCode())
                .isEqualTo(404);
        assertThat(http.head(file.path()).statusCode()).isEqualTo(404);
    }

    @Test
    void answersToItsOwnNameOnly() {
        file.published();

        assertThat(http.get("/filer/" + file.id() + "/annat.pdf").statusCode()).isEqualTo(404);
        assertThat(http.get("/filer/" + file.id() + "/").statusCode()).isEqualTo(404);
        assertThat(http.get("/filer/x/y").statusCode()).isEqualTo(404);
        assertThat(http.get("/filer").statusCode()).isEqualTo(404);
    }

    @Test
    void sendsNothingAgainThatTheReaderHas() {
        HttpResponse<String> response =
                http.get(file.published().path(), "If-None-Match", "\"other\", W/" + file.tag());

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertHeader(response, "ETag", file.tag());
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=9-11, bytes 9-11/19, 012",
        "bytes=17-, bytes 17-18/19, 89",
        "bytes=-3, bytes 16-18/19, 789",
        "bytes=17-99, bytes 17-18/19, 89",
    })
    void sendsAPart(String range, String contentRange, String part) {
        HttpResponse<String> response = http.get(file.published().path(), "Range", range);

        assertThat(response.statusCode()).isEqualTo(206);
        assertHeader(response, "Content-Range", contentRange);
        assertThat(response.body()).isEqualTo(part);
    }

    @Test
    void refusesAPartBehindTheEnd() {
        HttpResponse<String> response = http.get(file.published().path(), "Range", "bytes=19-");

        assertThat(response.statusCode()).isEqualTo(416);
        assertHeader(response, "Content-Range", "bytes */19");
    }

    @Test
    void sendsTheWholeFileWhenTheReadersPartIsOfAnotherOne() {
        String path = file.published().path();

        assertThat(http.get(path, "Range", "bytes=0-1", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(http.get(path, "Range", "bytes=0-1", "If-Range", file.tag()).statusCode())
                .isEqualTo(206);
    }

    @Test
    void tellsAboutAFileWithoutSendingIt() {
        HttpResponse<String> response = http.head(file.published().path());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertHeader(response, "Content-Length", "19");
        assertHeader(response, "ETag", file.tag());
    }

    @Test
    void showsStaffAFileBeforeAnyPageDoes() {
        Visitor editor = new Visitor();
        editor.signIn(Accounts.create("EDITOR"), Accounts.PASSWORD, "/admin/");

        HttpResponse<String> response = editor.get("/admin" + file.path());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(TEXT);
        assertHeader(response, "Cache-Control", "private, no-cache");
        assertHeader(response, "Content-Security-Policy", "default-src 'none'; sandbox");
    }

    private static void assertHeader(HttpResponse<String> response, String name, String value) {
        assertThat(response.headers().allValues(name)).as(name).containsExactly(value);
    }
}
