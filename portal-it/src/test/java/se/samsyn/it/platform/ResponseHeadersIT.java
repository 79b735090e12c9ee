package se.samsyn.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.it.Portal;

/** Every response protects its reader and tells nothing about the server. */
class ResponseHeadersIT {
    private static final Map<String, String> EXPECTED = Map.of(
            "Strict-Transport-Security", "max-age=31536000",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/health/ready",
                "/assets/site.css",
                "/finns-inte",
                "/finns-inte.xhtml",
                "/assets/../WEB-INF/web.xml",
                "/metrics",
                "/admin",
                "/admin/",
                "/admin/news",
                "/admin/login",
                "/admin/content"
            })
    void protectsTheReader(String path) {
        assertProtected(Portal.running().http().get(path));
    }

    @Test
    void protectsTheReaderWhileTheDatabaseIsAway() {
        assertProtected(Portal.running().coldStart().page());
    }

    @Test
    void keepsTheIdThatTheProxyGave() {
        HttpResponse<String> response = Portal.running().http().get("/", "X-Request-Id", "proxy-12345678");

        assertThat(response.headers().firstValue("X-Request-Id")).contains("proxy-12345678");
    }

    @Test
    void makesItsOwnIdWhereTheGivenOneCouldForgeALogLine() {
        HttpResponse<String> response = Portal.running().http().get("/", "X-Request-Id", "\"},{\"status\":200");

        assertThat(response.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{20}");
    }

    @Test
    void keepsTheMetricsOfTheServerToItself() {
        assertThat(Portal.running().http().get("/metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void neverPutsTheSessionIntoAnAddress() {
        HttpResponse<String> login = Portal.running().http().get("/admin/login");

        assertThat(login.body()).doesNotContainIgnoringCase("jsessionid");
        assertThat(login.headers().firstValue("Location").orElse("")).doesNotContainIgnoringCase("jsessionid");
    }

    @Test
    void setsNoCookieForAReader() {
        assertThat(Portal.running().http().get("/").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    static void assertProtected(HttpResponse<String> response) {
        HttpHeaders headers = response.headers();
        EXPECTED.forEach(
                (name, value) -> assertThat(headers.allValues(name)).as(name).containsExactly(value));
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }
}
