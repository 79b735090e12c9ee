package se.samsyn.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.account.Visitor;

/** Text goes out zipped to whoever reads that, and is the same text. */
class CompressionIT {

    private static final String ACCEPT = "Accept-Encoding";
    private static final String VARY = "Vary";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/natverk", "/en", "/sitemap.xml", "/robots.txt", "/assets/site.css"})
    void zipsText(String path) throws IOException {
        Http http = Portal.running().http();
        HttpResponse<byte[]> zipped = http.fetch(path, ACCEPT, "br, GZIP;q=0.8");

        assertThat(zipped.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(zipped.headers().allValues(VARY)).containsExactly(ACCEPT);
        assertThat(zipped.headers().firstValueAsLong("Content-Length")).hasValue(zipped.body().length);
        HttpResponse<String> plain = http.get(path);
        assertThat(plain.headers().allValues("Content-Encoding")).isEmpty();
        assertThat(plain.headers().allValues(VARY)).containsExactly(ACCEPT);
        assertThat(unzipped(zipped.body())).isEqualTo(plain.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "gzip; q=0.000", "xgzip", ""})
    void sendsTextAsItIsToWhoeverDoesNotReadThat(String accepted) {
        HttpResponse<String> plain = Portal.running().http().get("/natverk", ACCEPT, accepted);

        assertThat(plain.headers().allValues("Content-Encoding")).isEmpty();
        assertThat(plain.body()).startsWith("<!DOCTYPE html>").endsWith("</html>");
    }

    @Test
    void leavesAloneWhatHasATagForItsBytes() {
        HttpResponse<byte[]> calendar = Portal.running().http().fetch("/kalender.ics", ACCEPT, "gzip");

        assertThat(calendar.headers().allValues("Content-Encoding")).isEmpty();
        assertThat(new String(calendar.body(), StandardCharsets.UTF_8)).startsWith("BEGIN:VCALENDAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/finns-inte", "/admin/news/edit?id=x", "/nyheter/"})
    void tellsAsCalmlyAsEver(String path) throws IOException {
        HttpResponse<byte[]> answer = Portal.running().http().fetch(path, ACCEPT, "gzip");
        HttpResponse<String> plain = Portal.running().http().get(path);

        assertThat(answer.statusCode()).isEqualTo(plain.statusCode()).isGreaterThan(299);
        assertThat(answer.headers().firstValue("Location"))
                .isEqualTo(plain.headers().firstValue("Location"));
        boolean zipped = answer.headers().firstValue("Content-Encoding").isPresent();
        String text = zipped ? unzipped(answer.body()) : new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo(plain.body());
    }

    /** The whole of a first visit, with the scripts of the libraries: 350 KB ({@code quality.md}). */
    @Test
    void bringsAnEditPageWithAllItNeedsInLittle() throws IOException {
        Visitor staff = Visitor.administrator();
        String path = Jsoup.parse(staff.get("/admin/content?type=PROJECT").body())
                .select("a[href*=/project/edit?id=]")
                .attr("href");
        HttpResponse<byte[]> page = staff.fetch(path, ACCEPT, "gzip");
        assertThat(page.statusCode()).isEqualTo(200);
        Document document = Jsoup.parse(unzipped(page.body()));

        Set<String> files = document.select("script[src], link[rel=stylesheet]").stream()
                .map(file -> file.attr("src") + file.attr("href"))
                .collect(Collectors.toSet());
        assertThat(files).hasSizeGreaterThan(5);
        long weight = page.body().length;
        for (String file : files) {
            weight += staff.fetch(file, ACCEPT, "gzip").body().length;
        }
        assertThat(weight).isLessThan(350 * 1024L);
    }

    private static String unzipped(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
