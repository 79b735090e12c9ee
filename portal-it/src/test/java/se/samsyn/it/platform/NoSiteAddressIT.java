package se.samsyn.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.RawRequest;
import se.samsyn.it.registration.Registrant;
import se.samsyn.it.registration.TestEvent;
import se.samsyn.it.server.PortalServer;

/** A node that nobody has told its address: it warns, and its links lead to itself, never to where a request points. */
@DisabledIfSystemProperty(
        named = "samsyn.it.server",
        matches = "payara",
        disabledReason = "the node is the same Micro in either run")
class NoSiteAddressIT {

    private static final String FORGED = "evil.example";

    private static PortalServer node;

    @BeforeAll
    static void start() throws IOException {
        // Without jobs: mails of other tests must not be laid here.
        node = Portal.running().startNode(Map.of("SAMSYN_SITE_URL", "", "SAMSYN_JOBS", "false"));
    }

    @AfterAll
    static void stop() throws IOException {
        node.stop();
    }

    @Test
    void saysAtItsStartWhatIsMissing() throws IOException {
        assertThat(Files.readString(node.log()))
                .containsOnlyOnce("samsyn.site.url is missing or no address such as https://fou.example.se");
    }

    @Test
    void namesItselfOnEveryPageWhateverTheRequestClaims() {
        String page = RawRequest.get(node.address(), "/nyheter", FORGED, "");

        assertThat(Jsoup.parse(page).select("link[rel=canonical]").attr("href")).isEqualTo(node.address() + "/nyheter");
        for (String path : List.of("/", "/sitemap.xml", "/robots.txt", "/kalender", "/kalender.ics", "/admin")) {
            assertThat(RawRequest.get(node.address(), path, FORGED, ""))
                    .as(path)
                    .startsWith("HTTP/1.1 ")
                    .doesNotContain(FORGED);
        }
    }

    @Test
    void writesMailsWhoseLinksHaveAHost() {
        TestEvent event = TestEvent.withSeats("Utan inställd adress", 2);
        Registrant person = Registrant.at(1950, node.address());
        Map<String, String> form = person.filledIn();
        String token = person.token(event.form());

        assertThat(person.asOf(FORGED).post(event.form(), token, form).status()).isEqualTo(303);

        String link = event.addressOf(person.email());
        assertThat(link).startsWith(node.address() + "/anmalan/");
        assertThat(new Http(node.address()).status(URI.create(link).getPath())).isEqualTo(200);
    }
}
