package se.samsyn.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.RawHttp;
import se.samsyn.it.account.Visitor;

/** What is sent to the portal: in pieces, slowly, too much, broken, or where nobody asked for it. */
class BodyIT {

    private static final String REPORT = "/tillganglighet/anmal";
    private static final String LIBRARY = "/admin/media";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\"[^>]* value=\"([^\"]+)\"");
    private static final String BOUNDARY = "samsyn-prov";
    private static final int MEGABYTE = 1024 * 1024;

    private final Portal portal = Portal.running();

    @Test
    void takesAFormThatComesInPieces() throws Exception {
        String form = "token=" + token() + "&what=Kommer+i+bitar+%C3%A5%C3%A4%C3%B6&page=&email=";

        String answer = inPieces(REPORT, form);

        assertThat(RawHttp.status(answer)).isEqualTo(303);
        assertThat(answer).contains("Location: " + REPORT + "/tack");
    }

    @Test
    void losesNoFormWhoseBodyComesALittleLater() {
        List<Integer> statuses = IntStream.range(0, 400)
                .parallel()
                .mapToObj(number -> {
                    try (RawHttp line = new RawHttp()) {
                        line.head(REPORT, 2_005, "X-Forwarded-For: 203.0.113.201");
                        Thread.sleep(number % 8); // just as the thread that brought the head leaves the server
                        return RawHttp.status(
                                line.send("what=" + "x".repeat(2_000)).answer());
                    } catch (IOException | InterruptedException e) {
                        throw new AssertionError("no answer to number " + number, e);
                    }
                })
                .toList();

        assertThat(statuses).hasSize(400).allMatch(status -> status == 422 || status == 429);
    }

    @Test
    void closesTheConnectionOfAFormThatCameLate() throws Exception {
        for (String type : List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
            try (RawHttp line = new RawHttp()) {
                line.send("POST " + REPORT + " HTTP/1.1\r\nHost: "
                        + portal.address().getAuthority() + "\r\nContent-Type: " + type
                        + "\r\nContent-Length: 6\r\n\r\n");
                Thread.sleep(50);

                // The server might not hear what the sender asks for next.
                assertThat(line.send("what=x").answer()).as(type).contains("Connection: close");
            }
        }
    }

    @Test
    void takesAFormWhoseLengthNobodyTold() throws Exception {
        String form = "token=" + token() + "&what=Utan+l%C3%A4ngd&page=&email=";
        try (RawHttp line = new RawHttp()) {
            line.head("POST", REPORT, "application/x-www-form-urlencoded", "Transfer-Encoding: chunked");
            for (int from = 0; from < form.length(); from += 20) {
                String piece = form.substring(from, Math.min(form.length(), from + 20));
                line.send(Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n");
                Thread.sleep(20);
            }

            assertThat(RawHttp.status(line.send("0\r\n\r\n").answer())).isEqualTo(303);
        }
    }

    @Test
    void knowsStaffWhosePostsComeInPieces() throws Exception {
        Visitor staff = Visitor.signedIn(Portal.ADMINISTRATOR);
        String page = staff.get("/admin/me").body();
        String form = "form=form&form%3Apresent=x&form%3Apassword=kort&form%3Achange-password=x&primefaces.nonce="
                + found(NONCE, page) + "&jakarta.faces.ViewState=" + encoded(found(STATE, page));

        String answer = inPieces("/admin/me", form, "Cookie: samsyn-session=" + staff.session());

        // The service judges the new password once it knows whose it would be.
        assertThat(RawHttp.status(answer)).isEqualTo(200);
        assertThat(Jsoup.parse(answer).getElementById("form:password-error").text())
                .contains("minst");
    }

    @Test
    void saysThatSomethingIsTooLargeAndKeepsWhatFits() throws Exception {
        String form = "token=" + token() + "&page=Sidan+om+stora+brev&what=" + "x".repeat(5 * MEGABYTE);

        String answer = atOnce(REPORT, form);

        assertThat(RawHttp.status(answer)).isEqualTo(413);
        Document page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(page.selectFirst(".form-summary").text()).contains("för stort");
        assertThat(page.selectFirst("#page").val()).isEqualTo("Sidan om stora brev");
        assertThat(page.selectFirst("#what").val()).startsWith("xxxxxxxxxx");
    }

    @Test
    void saysThatSomethingIsTooLargeWhereThereIsNoForm() throws Exception {
        String answer = atOnce("/admin/login", "form=form&form%3Ausername=" + "x".repeat(5 * MEGABYTE));

        assertThat(RawHttp.status(answer)).isEqualTo(413);
        assertThat(answer).contains("Det du skickade är för stort").doesNotContain("Exception");
    }

    @Test
    void takesNoFilesWhereNobodyAsksForThem() {
        Visitor staff = Visitor.signedIn(Portal.ADMINISTRATOR);
        String parts = file("form:files", "a.txt", "Hej");

        for (String path : List.of(REPORT, "/sok", "/admin/login")) {
            assertThat(multipart(null, path, parts).statusCode()).as(path).isIn(405, 415);
        }
        for (String path :
                List.of("/admin/settings", "/admin/person/edit", "/admin/registration/check-in-acts?event=1")) {
            assertThat(multipart(staff, path, parts).statusCode()).as(path).isIn(404, 415);
        }
    }

    @Test
    void readsSeveralFilesWithTheirNames() {
        Visitor staff = Visitor.signedIn(Portal.ADMINISTRATOR);
        String page = staff.get(LIBRARY).body();
        String large = "Rad för rad.\n".repeat(20_000);
        String parts = field("form", "form")
                + field("primefaces.nonce", found(NONCE, page))
                + field("jakarta.faces.ViewState", found(STATE, page))
                + field("form:upload", "x")
                + file("form:files", "Bilaga å ä ö.txt", "Första")
                + file("form:files", "tom.txt", "")
                + file("form:files", "Stor bilaga.txt", large);

        HttpResponse<String> answer = multipart(staff, LIBRARY, parts);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("tom.txt").contains("Filen är tom");
        Document list = Jsoup.parse(staff.get(LIBRARY + "?words=bilaga").body());
        assertThat(list.select(".thumbs .name").eachText()).contains("Bilaga å ä ö", "Stor bilaga");
    }

    @Test
    void refusesFilesThatWereCutOffOrAreNone() throws IOException {
        Visitor staff = Visitor.signedIn(Portal.ADMINISTRATOR);
        String whole = field("form", "form") + file("form:files", "a.txt", "Hej");
        int before = log().length();

        for (String broken : List.of("", "x", "--" + BOUNDARY, whole.substring(0, whole.length() / 2))) {
            assertThat(staff.postBody(LIBRARY, broken, "multipart/form-data; boundary=" + BOUNDARY)
                            .statusCode())
                    .as(broken)
                    .isEqualTo(400);
        }
        assertThat(staff.postBody(LIBRARY, whole, "multipart/form-data").statusCode())
                .as("without a boundary")
                .isEqualTo(400);
        assertThat(log().substring(before)).doesNotContain("FileUploadException", "could not be read\n\tat ");
    }

    @Test
    void writesNoStackTraceAboutABodyThatNobodyAskedFor() throws Exception {
        int before = log().length();

        for (String path : List.of("/", "/omraden", "/sok?q=demens", REPORT)) {
            try (RawHttp line = new RawHttp()) {
                String answer = line.head("GET", path, "multipart/form-data; boundary=" + BOUNDARY, "1")
                        .send("x")
                        .answer();
                assertThat(RawHttp.status(answer)).as(path).isIn(200, 400, 415);
            }
        }
        assertThat(log().substring(before)).doesNotContain("BodyRefused");
    }

    @Test
    void letsNobodyWaitForThoseWhoSendSlowly() throws Exception {
        List<RawHttp> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                slow.add(new RawHttp().head(REPORT, 10_000).send("what="));
            }
            for (int i = 0; i < 200; i++) {
                slow.add(new RawHttp().send("GET /kontakt HTTP/1.1\r\nHost: localhost\r\nX-"));
            }
            for (int round = 0; round < 20; round++) {
                for (RawHttp line : slow) {
                    line.send("a");
                }
                assertThat(portal.http().get("/kontakt").statusCode()).isEqualTo(200);
            }
        } finally {
            for (RawHttp line : slow) {
                line.close();
            }
        }
    }

    @Test
    void cleansWhatPeopleSearchFor() {
        String composed = portal.http().get("/sok?q=l%C3%A4nsdialog").body();

        HttpResponse<String> odd = portal.http().get("/sok?q=la%CC%88nsdialog%00%EF%BF%BE");

        assertThat(odd.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(odd.body()).select("main h2, main h3").eachText())
                .isNotEmpty()
                .isEqualTo(Jsoup.parse(composed).select("main h2, main h3").eachText());
    }

    private String token() {
        return encoded(found(TOKEN, portal.http().get(REPORT).body()));
    }

    private static String inPieces(String path, String form, String... headers) throws Exception {
        try (RawHttp line = new RawHttp()) {
            line.head(path, form.length(), headers);
            for (int from = 0; from < form.length(); from += 40) {
                Thread.sleep(20);
                line.send(form.substring(from, Math.min(form.length(), from + 40)));
            }
            return line.answer();
        }
    }

    private static String atOnce(String path, String form) throws IOException {
        try (RawHttp line = new RawHttp()) {
            return line.head(path, form.length()).send(form).answer();
        }
    }

    private HttpResponse<String> multipart(Visitor staff, String path, String parts) {
        String type = "multipart/form-data; boundary=" + BOUNDARY;
        String body = parts + "--" + BOUNDARY + "--\r\n";
        return staff == null ? portal.http().post(path, body, "Content-Type", type) : staff.postBody(path, body, type);
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String field, String name, String text) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n";
    }

    private String log() throws IOException {
        return Files.readString(portal.server().log());
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s in the page", pattern).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
