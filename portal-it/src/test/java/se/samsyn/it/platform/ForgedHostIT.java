package se.samsyn.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.it.Portal;
import se.samsyn.it.RawRequest;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.account.Visitor;

/** What a request claims to be the portal's host comes back in no answer. */
class ForgedHostIT {

    private static final String FORGED = "evil.example";
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");

    private final URI portal = Portal.running().address();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/en/",
                "/nyheter",
                "/nyheter/",
                "/om/tillganglighet",
                "/kalender",
                "/kalender.ics",
                "/sitemap.xml",
                "/robots.txt",
                "/finns-inte",
                "/fel",
                "/assets",
                "/filer",
                "/svara",
                "/workshop",
                "/workshop?kod=",
                "/forhandsvisning",
                "/forhandsvisning/x",
                "/jakarta.faces.resource",
                "/WEB-INF",
                "/WEB-INF/web.xml",
                "/health/ready",
                "/openapi",
                "/metrics",
                "/admin",
                "/admin/",
                "/admin/login",
                "/admin/login.xhtml",
                "/admin/content",
                "/admin/filer",
                "/admin/account/"
            })
    void comesBackOnNoPage(String path) {
        assertSilent(path, RawRequest.get(portal, path, FORGED, "X-Forwarded-Host: " + FORGED + "\r\n"));
        assertSilent(path, RawRequest.get(portal, "http://" + FORGED + path, "localhost", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/", "/admin/login", "/admin/content/"})
    void comesBackInNoRedirectOfStaff(String path) {
        Visitor staff = Visitor.signedIn(new Portal.Account(Accounts.create("ALERT"), Accounts.PASSWORD));
        String cookies = "Cookie: samsyn-session=" + staff.session() + "\r\n";

        assertSilent(path, RawRequest.get(portal, path, FORGED, cookies));
    }

    @Test
    void leadsNowhereElseAfterTheLogin() {
        String form = "form=form&form:submit=x&jakarta.faces.ViewState=stateless&form:username="
                + Accounts.create("EDITOR") + "&form:password="
                + URLEncoder.encode(Accounts.PASSWORD, StandardCharsets.UTF_8) + "&primefaces.nonce=" + nonce();

        String answer = RawRequest.send(
                portal,
                "POST /admin/login HTTP/1.1\r\nHost: " + FORGED
                        + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.length() + "\r\n\r\n" + form);

        assertSilent("/admin/login", answer);
        assertThat(answer).startsWith("HTTP/1.1 302").containsIgnoringCase("\r\nlocation: /admin/\r\n");
    }

    private String nonce() {
        Matcher nonce =
                NONCE.matcher(Portal.running().http().get("/admin/login").body());
        assertThat(nonce.find()).isTrue();
        return URLEncoder.encode(nonce.group(1), StandardCharsets.UTF_8);
    }

    private static void assertSilent(String path, String answer) {
        assertThat(answer).as(path).startsWith("HTTP/1.1 ").doesNotContain(FORGED);
    }
}
