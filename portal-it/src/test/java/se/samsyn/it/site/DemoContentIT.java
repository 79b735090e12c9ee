package se.samsyn.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.it.Portal;

/** The demo content is enough to look at everything: long lists, files, a picture. */
class DemoContentIT {

    private static HttpResponse<String> get(String path) {
        return Portal.running().http().get(path);
    }

    private static Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nyheter?sida=2",
                "/natverk?sida=2",
                "/handlingsplaner?sida=2",
                "/projekt?sida=2",
                "/publikationer?sida=2",
                "/kalender?sida=2",
                "/kalender?vy=genomforda&sida=2",
                "/organisationer?sida=2"
            })
    void everyListHasASecondPage(String path) {
        String list = path.substring(0, path.indexOf('?'));

        assertThat(page(path).select("main a[href^=" + list + "/]")).isNotEmpty();
    }

    @Test
    void everyMunicipalityHasSomethingToShow() {
        Document list = page("/kommuner");

        assertThat(list.select("main a[href^=/kommuner/]").eachAttr("href").stream()
                        .distinct()
                        .filter(path ->
                                !page(path).select("main a[href^=/projekt/]").isEmpty()))
                .hasSize(8);
    }

    @Test
    void aReportIsAPdfThatReadersMayOpen() {
        String file = page("/publikationer/fjorton-dagar-i-hemtjansten")
                .select("main a[href$=.pdf]")
                .attr("href");

        HttpResponse<String> report = get(file);

        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(report.body()).startsWith("%PDF-1.").contains("/Version /1.7", "/Lang (sv-SE)");
    }

    @Test
    void aPictureIsDescribed() {
        assertThat(page("/omraden/aldre").select("main img").attr("alt")).startsWith("Tecknad bild: tre fjällryggar");
    }
}
