package se.samsyn.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.mail.Outbox;

/** The form by which readers report what is not accessible: plain HTML, counted once, polite when something is wrong. */
@BrowserTest
class AccessibilityReportIT {

    private static final String FORM = "/tillganglighet/anmal";

    private final Http http = Portal.running().http();

    @Test
    void countsADoublePostOnceAndAnswersBothAlike() {
        String body = form(token(), "what", "Knappen går inte att nå (dubbelt)", "email", "las.are@example.se");

        HttpResponse<String> first = post(body);
        HttpResponse<String> second = post(body);

        for (HttpResponse<String> answer : List.of(first, second)) {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).hasValue(FORM + "/tack");
        }
        assertThat(count("%(dubbelt)")).isEqualTo(1);
        assertThat(http.get(FORM + "/tack").body())
                .contains("vi har tagit emot")
                .doesNotContain("las.are");
        assertThat(Outbox.reaches("accessibility-message:" + id("%(dubbelt)"), "SENT"))
                .isTrue();
        assertThat(Outbox.received("Ny anmälan om bristande tillgänglighet"))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(Outbox.textOf(mail))
                        .contains("/admin/accessibility/message")
                        .doesNotContain("Knappen"));
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> answer =
                post(form(token(), "what", "  ", "page", "Sidan \"A&B\"", "email", "inte en adress"));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith("Fel: ");
        assertThat(page.select(".form-summary a").eachAttr("href")).containsExactly("#what", "#email");
        assertThat(page.selectFirst("#what-error").text()).isEqualTo("Skriv vad som inte fungerar.");
        assertThat(page.selectFirst("#page").val()).isEqualTo("Sidan \"A&B\"");
        assertThat(page.selectFirst("#email").val()).isEqualTo("inte en adress");
        assertThat(page.selectFirst("#email").attr("aria-invalid")).isEqualTo("true");
        assertThat(Markup.faults(answer.body())).isEmpty();
    }

    @Test
    void keepsTheTextWhenTheTokenIsNoLongerGood() {
        String expired = "AAAAAAAAAAAAAAAAAAAAAA.1000000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

        HttpResponse<String> answer = post(form(expired, "what", "Skrivet länge"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("legat öppet för länge").contains("Skrivet länge");
        String fresh =
                Jsoup.parse(answer.body()).selectFirst("input[name=token]").val();
        assertThat(post(form(fresh, "what", "Skrivet länge (igen)")).statusCode())
                .isEqualTo(303);
        assertThat(count("Skrivet länge%")).isEqualTo(1);
    }

    @Test
    void refusesAPostOfAnotherSiteAndOfAnyOtherPath() {
        String body = form(token(), "what", "Från en annan webbplats");

        assertThat(http.post(
                                FORM,
                                body,
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Origin",
                                "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.post("/tillganglighet", body).statusCode()).isEqualTo(405);
        assertThat(count("Från en annan webbplats")).isZero();
    }

    @Test
    void setsNoCookieAndLeavesNothingInTheLog() throws Exception {
        HttpResponse<String> answer = post(
                form(token(), "what", "Hemligt besvär", "name", "Göran Hemlig", "email", "goran.hemlig@example.se"));

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(http.get(FORM).headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Files.readString(Portal.running().server().log()))
                .doesNotContain("Hemligt besvär")
                .doesNotContain("oran.hemlig");
    }

    @Test
    void asksAVisitorWhoSendsTooOftenToWaitAndKeepsTheText() throws IOException {
        String body = form("no token", "what", "Skickat för ofta");
        for (int i = 0; i < 20; i++) {
            assertThat(postFromElsewhere(body)).startsWith("HTTP/1.1 422");
        }

        String refused = postFromElsewhere(body);

        assertThat(refused)
                .startsWith("HTTP/1.1 429")
                .contains("Vänta tio minuter")
                .contains("Skickat för ofta");
        assertThat(post(form("no token", "what", "En annan besökare")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void letsManyBehindOneAddressThroughAndStopsWhoeverSendsOneFormOverAndOver() throws IOException {
        for (int person = 0; person < 70; person++) {
            assertThat(postFrom("127.0.0.3", form(token(), "what", "", "email", "ingen adress")))
                    .startsWith("HTTP/1.1 422");
        }
        String body = form(token(), "what", "");
        for (int i = 0; i < 20; i++) {
            assertThat(postFrom("127.0.0.3", body)).startsWith("HTTP/1.1 422");
        }

        assertThat(postFrom("127.0.0.3", body)).startsWith("HTTP/1.1 429");
        assertThat(postFrom("127.0.0.3", form(token(), "what", ""))).startsWith("HTTP/1.1 422");
    }

    private static String postFromElsewhere(String body) throws IOException {
        return postFrom("127.0.0.2", body);
    }

    // From another address of the loopback interface: the other tests keep their own allowance.
    private static String postFrom(String address, String body) throws IOException {
        int port = Portal.running().address().getPort();
        try (Socket socket = new Socket("127.0.0.1", port, InetAddress.getByName(address), 0)) {
            String request = "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\nContent-Length: %d\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\n%s";
            socket.getOutputStream()
                    .write(request.formatted(FORM, port, body.length(), body).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void worksByKeyboardWithoutAScriptAndPutsTheFocusOnTheSummary(Browser browser) {
        var plain = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Portal.running().address().toString())
                .setJavaScriptEnabled(false)
                .setViewportSize(Visitor.PHONE, 800));
        try (plain) {
            Page page = plain.newPage();
            page.navigate("/tillganglighet");
            page.click("main a.button");
            page.fill("#email", "fel");
            page.focus("button[type=submit]");
            page.keyboard().press("Enter");
            page.waitForSelector(".form-summary");
            assertThat(page.locator(".form-summary:focus").count()).isEqualTo(1);
            page.fill("#what", "Skrivet utan skript");
            page.fill("#email", "");
            page.click("button[type=submit]");
            page.waitForURL("**/tack");
        }
        assertThat(count("Skrivet utan skript")).isEqualTo(1);
    }

    @Test
    void hasNoViolationInAnyStateAndIsPhotographed(Browser browser) {
        for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
            try (Visitor reader = Visitor.reader(browser, width, ColorScheme.LIGHT)) {
                reader.page().navigate(FORM);
                reader.page().fill("#email", "fel");
                reader.page().click("button[type=submit]");
                reader.page().waitForSelector(".form-summary");
                assertThat(Accessibility.violations(reader.page())).isEmpty();
                reader.photograph("site-report-errors-" + width);
                for (String path :
                        new String[] {"/tillganglighet", "/en/tillganglighet", FORM + "/tack", "/en" + FORM}) {
                    reader.page().navigate(path);
                    assertThat(Accessibility.violations(reader.page())).as(path).isEmpty();
                    reader.photograph("site" + path.replace('/', '-') + "-" + width);
                }
            }
        }
    }

    private String token() {
        return Jsoup.parse(http.get(FORM).body())
                .selectFirst("input[name=token]")
                .val();
    }

    private static String form(String token, String... fields) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("token", token));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> post(String body) {
        return http.post(FORM, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static int count(String what) {
        return Integer.parseInt(one("select count(*) from accessibility_message where what like ?", what));
    }

    private static String id(String what) {
        return one("select max(id) from accessibility_message where what like ?", what);
    }

    private static String one(String sql, String value) {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            ResultSet found = query.executeQuery();
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
