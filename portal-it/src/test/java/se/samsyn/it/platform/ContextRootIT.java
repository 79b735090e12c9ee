package se.samsyn.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.RawRequest;
import se.samsyn.it.server.Checkout;
import se.samsyn.it.server.PayaraServer;
import se.samsyn.it.server.Waiting;

/** The EAR at a context root of operations' choice, by the deployment plan that docs/operations.md describes. */
@EnabledIfSystemProperty(named = "samsyn.it.server", matches = "payara", disabledReason = "Micro takes no EAR")
@Isolated("it deploys a second portal")
class ContextRootIT {
    private static final String PLAN = """
            <glassfish-application>
              <web>
                <web-uri>portal-web.war</web-uri>
                <context-root>/fou</context-root>
              </web>
            </glassfish-application>
            """;

    private final PayaraServer server = (PayaraServer) Portal.running().server();
    private final Http http = Portal.running().http();

    @AfterEach
    void undeploy() throws IOException {
        server.undeploy("samsyn-fou");
    }

    @Test
    void servesPagesWhoseLinksStayBelowIt() throws IOException {
        server.deploy("samsyn-fou", "--deploymentplan", plan().toString());
        boolean open = Waiting.until(Duration.ofMinutes(1), () -> http.status("/fou/") == 200);

        HttpResponse<String> start = http.get("/fou/");

        Document page = Jsoup.parse(start.body());
        assertThat(open).isTrue();
        assertThat(page.select("header a[href^=/], nav a[href^=/], link[href^=/]")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("/fou/"));
        assertThat(http.status(page.select("link[rel=stylesheet]").attr("href")))
                .isEqualTo(200);
        assertThat(http.get("/fou/admin/").headers().firstValue("Location").orElseThrow())
                .startsWith("/fou/admin/login");
        for (String folder : List.of("/fou", "/fou/admin", "/fou/nyheter/")) {
            assertThat(RawRequest.get(Portal.running().address(), folder, "evil.example", ""))
                    .as(folder)
                    .startsWith("HTTP/1.1 30")
                    .doesNotContain("evil.example");
        }
        assertThat(Jsoup.parse(http.get("/fou/nyheter").body())
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo(Portal.running().address() + "/fou/nyheter");
    }

    private static Path plan() throws IOException {
        Path jar = Checkout.target().resolve("plan.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream plan = new JarOutputStream(out)) {
            plan.putNextEntry(new ZipEntry("glassfish-application.xml"));
            plan.write(PLAN.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
