package se.samsyn.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;

/** What holds for every public page, tried on each one that a link leads to. */
@Isolated("it walks through every page while none changes")
class PublicPagesIT {

    private static Map<String, HttpResponse<String>> pages;

    @BeforeAll
    static void walk() {
        pages = Site.walk();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        SoftAssertions all = new SoftAssertions();

        pages.forEach((path, page) -> all.assertThat(page.statusCode()).as(path).isEqualTo(200));

        all.assertAll();
        assertThat(pages.keySet())
                .contains(
                        "/omraden",
                        "/nyheter",
                        "/kalender",
                        "/projekt",
                        "/publikationer",
                        "/natverk",
                        "/handlingsplaner",
                        "/kontakt",
                        "/omraden/missbruk-och-beroende");
    }

    @Test
    void everyPageHasOneHeadingLanguageTitleDescriptionAndAddress() {
        SoftAssertions all = new SoftAssertions();

        pages.forEach((path, page) -> {
            Document html = Jsoup.parse(page.body());
            all.assertThat(html.select("h1")).as(path + ": h1").hasSize(1);
            all.assertThat(html.select("html").attr("lang")).as(path + ": lang").isEqualTo("sv");
            all.assertThat(html.title()).as(path + ": title").isNotBlank();
            all.assertThat(html.select("meta[name=description]").attr("content"))
                    .as(path + ": description")
                    .isNotBlank();
            // A page that asks not to be indexed, such as a search, has no address to be known by.
            if (html.select("meta[name=robots][content*=noindex]").isEmpty()) {
                all.assertThat(html.select("link[rel=canonical]").attr("href"))
                        .as(path + ": canonical")
                        .isNotBlank();
                all.assertThat(html.select("meta[property=og:title]").attr("content"))
                        .as(path + ": Open Graph")
                        .isNotBlank();
            }
            all.assertThat(html.select("main .colophon").text())
                    .as(path + ": last update and who answers for it")
                    .matches("(Sidan|Webbplatsen) uppdaterades senast \\d{1,2} \\p{L}+ \\d{4} · Ansvarig: \\S.*");
            all.assertThat(html.select("body > :first-child").attr("href"))
                    .as(path + ": skip link")
                    .startsWith("#");
            all.assertThat(html.select("header, main, footer"))
                    .as(path + ": landmarks")
                    .hasSizeGreaterThanOrEqualTo(3);
        });

        all.assertAll();
    }

    @Test
    void noPageSetsACookieOrBringsAScript() {
        SoftAssertions all = new SoftAssertions();

        pages.forEach((path, page) -> {
            all.assertThat(page.headers().allValues("Set-Cookie")).as(path).isEmpty();
            // What is said to search engines is data: nothing runs it.
            all.assertThat(Jsoup.parse(page.body()).select("script:not([type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
            all.assertThat(page.body()).as(path).doesNotContain("jakarta.faces.resource");
            all.assertThat(Jsoup.parse(page.body()).select("[style], [onclick], [onload]"))
                    .as(path)
                    .isEmpty();
        });

        all.assertAll();
    }

    @Test
    void nothingComesFromAnybodyElse() {
        SoftAssertions all = new SoftAssertions();

        pages.forEach((path, page) -> all.assertThat(
                        Jsoup.parse(page.body()).select("img[src], link[rel=stylesheet], iframe, source").stream()
                                .map(part -> part.hasAttr("src") ? part.attr("src") : part.attr("href"))
                                .filter(address -> !address.startsWith("/")))
                .as(path)
                .isEmpty());

        all.assertAll();
    }

    @Test
    void everyListHasASecondPage() {
        SoftAssertions all = new SoftAssertions();

        for (String list :
                List.of("/nyheter", "/projekt", "/publikationer", "/natverk", "/handlingsplaner", "/kalender")) {
            Document first = Jsoup.parse(Portal.running().http().get(list).body());
            Document second = Jsoup.parse(Portal.running()
                    .http()
                    .get(first.select("a[rel=next]").attr("href"))
                    .body());
            all.assertThat(second.select("main a[href^=" + list + "/]").eachAttr("href"))
                    .as(list)
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(
                            first.select("main a[href^=" + list + "/]").eachAttr("href"));
        }

        all.assertAll();
    }

    @Test
    void tellsUnknownAddressesApartFromNothing() {
        Portal portal = Portal.running();

        assertThat(portal.http().status("/finns-inte")).isEqualTo(404);
        assertThat(portal.http().status("/nyheter/finns-inte")).isEqualTo(404);
        assertThat(portal.http().status("/handlingsplaner/finns-inte/del")).isEqualTo(404);
        assertThat(portal.http().status("/site/area.xhtml")).isEqualTo(404);
        assertThat(portal.http().status("/WEB-INF/web.xml")).isEqualTo(404);
    }
}
