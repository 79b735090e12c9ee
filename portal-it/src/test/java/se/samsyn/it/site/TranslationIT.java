package se.samsyn.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;

/** English beside Swedish: where there is a translation it is shown, and where there is none the page says so. */
@BrowserTest
class TranslationIT {

    private static final String AREA = "/omraden/missbruk-och-beroende";
    private static final String UNTRANSLATED = "/omraden/aldre";

    private final Portal portal = Portal.running();

    @Test
    void showsTheEnglishVersionUnderEn() {
        Document swedish = page(AREA);
        Document english = page("/en" + AREA);

        assertThat(swedish.selectFirst("h1").text()).isEqualTo("Missbruk och beroende");
        assertThat(english.selectFirst("h1").text()).isEqualTo("Substance use and dependence");
        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h1, .blocks").eachAttr("lang")).containsOnly("en");
        assertThat(english.select(".untranslated")).isEmpty();
    }

    @Test
    void showsTheSwedishTextWithItsLanguageWhereThereIsNoOther() {
        Document english = page("/en" + UNTRANSLATED);

        assertThat(english.selectFirst("main .untranslated").text())
                .isEqualTo("This page has not been translated. It is shown in Swedish.");
        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("title, h1, .head .lead, .blocks").eachAttr("lang"))
                .hasSizeGreaterThanOrEqualTo(4)
                .containsOnly("sv");
        assertThat(english.select("link[rel=canonical]").attr("href"))
                .endsWith(":" + portal.address().getPort() + UNTRANSLATED);
        assertThat(english.select("link[hreflang]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void namesTheSamePageInBothLanguages(String language) {
        Document page = page(language + AREA);

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .endsWith(":" + portal.address().getPort() + language + AREA);
        assertThat(page.select("link[hreflang=sv]").attr("href")).endsWith(AREA).doesNotContain("/en/");
        assertThat(page.select("link[hreflang=en]").attr("href")).endsWith("/en" + AREA);
        assertThat(page.select("link[hreflang=x-default]").attr("href"))
                .endsWith(AREA)
                .doesNotContain("/en/");
    }

    @Test
    void leadsToTheSamePageInTheOtherLanguage() {
        Document swedish = page("/projekt?status=avslutat");
        Document english = page("/en" + AREA);

        assertThat(swedish.select(".top a[hreflang=en]").text()).isEqualTo("In English");
        assertThat(swedish.select(".top a[hreflang=en]").attr("href")).isEqualTo("/en/projekt?status=avslutat");
        assertThat(english.select(".top a[hreflang=sv]").text()).isEqualTo("På svenska");
        assertThat(english.select(".top a[hreflang=sv]").attr("href")).isEqualTo(AREA);
    }

    @Test
    void prefersEnglishTitlesInListsAndMarksTheSwedishOnes() {
        Document areas = page("/en/omraden");

        assertThat(areas.select("main a[href=/en" + AREA + "]").text()).isEqualTo("Substance use and dependence");
        assertThat(areas.select("main a[href=/en" + AREA + "]").attr("lang")).isEqualTo("en");
        assertThat(areas.select("main a[href=/en" + UNTRANSLATED + "]").text()).isEqualTo("Äldre");
        assertThat(areas.select("main a[href=/en" + UNTRANSLATED + "]").attr("lang"))
                .isEqualTo("sv");
    }

    @Test
    void findsEnglishTextByEnglishWords() {
        Document found = page("/en/sok?q=dependences+substances");
        Document swedish = page("/sok?q=dependences+substances");

        assertThat(found.select("main h3 a").eachText()).contains("Substance use and dependence");
        assertThat(swedish.select("main h3 a")).isEmpty();
        assertThat(page("/en/sok?q=handlingsplan").select("main h3 a").eachText())
                .as("and what is found by a Swedish word is shown in English")
                .contains("Action plan against substance use and dependence, ages 13–29");
    }

    @Test
    void showsEveryPartOfATranslatedPlanAndEventInEnglish() {
        Document plan = page("/en/handlingsplaner/handlingsplan-mot-missbruk-och-beroende-13-29-ar");
        Document part = page("/en/handlingsplaner/handlingsplan-mot-missbruk-och-beroende-13-29-ar/beslutsdel");
        Document event = page("/en/kalender/lansdialog-missbruk-och-beroende");

        assertThat(plan.select(".themes h3").eachText()).hasSize(6).contains("Easy access");
        assertThat(plan.select("#gjort li")).as("what points at its themes").isNotEmpty();
        assertThat(part.selectFirst("h1").text()).isEqualTo("Part for decision");
        assertThat(event.select(".slot h3").eachText()).contains("The situation in the county");
        assertThat(event.select("time").text()).contains("Tuesday 11 February 2020");
        assertThat(event.select(".essentials").text()).contains("09:00–16:00");
    }

    @Test
    void saysInTheSitemapWhatStandsInBothLanguages() {
        Document map = Jsoup.parse(portal.http().get("/sitemap.xml").body(), "", org.jsoup.parser.Parser.xmlParser());
        List<String> addresses = map.select("loc").eachText().stream()
                .map(address -> address.replaceFirst("https?://[^/]+", ""))
                .toList();

        assertThat(addresses).contains(AREA, "/en" + AREA, UNTRANSLATED).doesNotContain("/en" + UNTRANSLATED);
        assertThat(map.select("url").stream()
                        .filter(url -> url.select("loc").text().endsWith("/en" + AREA))
                        .flatMap(url -> url.select("xhtml|link").eachAttr("hreflang").stream()))
                .containsExactly("sv", "en", "x-default");
        assertThat(map.select("url").stream()
                        .filter(url -> url.select("loc").text().endsWith(UNTRANSLATED))
                        .flatMap(url -> url.select("xhtml|link").stream()))
                .isEmpty();
    }

    /** Every item of the sitemap that stands in English, with pages of each kind that do not. */
    private List<String> englishPages() {
        Document map = Jsoup.parse(portal.http().get("/sitemap.xml").body(), "", org.jsoup.parser.Parser.xmlParser());
        Stream<String> translated = map.select("loc").eachText().stream()
                .map(address -> address.replaceFirst("https?://[^/]+", ""))
                .filter(path -> path.matches("/en/[^/]+/.+"));
        Stream<String> others = Stream.of(
                "/en",
                "/en/omraden",
                "/en/kalender",
                "/en/kontakt",
                "/en/handlingsplaner/handlingsplan-mot-missbruk-och-beroende-13-29-ar/beslutsdel",
                "/en" + UNTRANSLATED,
                "/en/sok?q=dependence",
                "/en/finns-inte",
                "/en/kalender/lansdialog-missbruk-och-beroende/dialog",
                page("/en/organisationer").select("main h2 a").attr("href"),
                page("/en/kommuner").select("main h2 a").attr("href"),
                page("/en/nyheter").select("main h2 a").attr("href"),
                page("/en/projekt").select("main h2 a").attr("href"),
                page("/en/publikationer").select("main h2 a").attr("href"));
        return Stream.concat(translated, others).toList();
    }

    @Test
    void isFaultlessAndAccessibleInEnglish(Browser browser) throws Exception {
        SoftAssertions all = new SoftAssertions();
        List<String> pages = englishPages();
        assertThat(pages).hasSizeGreaterThan(15);
        for (String path : pages) {
            all.assertThat(Markup.faults(portal.http().get(path).body()))
                    .as(path)
                    .isEmpty();
        }
        for (int width : List.of(Visitor.PHONE, Visitor.DESK)) {
            try (Visitor reader = Visitor.reader(browser, width, ColorScheme.LIGHT)) {
                for (String path : pages) {
                    reader.page().navigate(path);
                    all.assertThat(Accessibility.violations(reader.page()))
                            .as(path)
                            .isEmpty();
                    all.assertThat(reader.page().evaluate("document.documentElement.scrollWidth"))
                            .as(path + " scrolls sideways")
                            .isEqualTo(width);
                }
                for (String path : List.of("/en", "/en" + AREA, "/en" + UNTRANSLATED, "/en/kalender", "/")) {
                    reader.page().navigate(path);
                    reader.photograph("language" + path.replaceAll("[^a-z0-9]+", "-") + "-" + width);
                }
            }
        }
        all.assertAll();
    }

    private Document page(String path) {
        return Jsoup.parse(portal.http().get(path).body());
    }
}
