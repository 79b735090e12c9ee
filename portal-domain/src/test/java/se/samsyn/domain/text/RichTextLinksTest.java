package se.samsyn.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextLinksTest {

    private static final Function<Long, Optional<String>> PUBLISHED =
            item -> Optional.ofNullable(Map.of(12L, "/nyheter/ny-rapport").get(item));
    private static final Function<String, Optional<Long>> ITEMS =
            path -> Optional.ofNullable(Map.of("/nyheter/ny-rapport", 12L).get(path));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.regionjh.se/fou?sida=2&sort=a#topp",
                "http://example.se",
                "https://example.se:8443/a",
                "mailto:fou@example.se",
                "mailto:fou@example.se?subject=Fr%C3%A5ga",
                "tel:+46-63-14.75/00",
                "/kalender?sida=2",
                "/",
                "item:12",
                "item:12#program",
            })
    void keepsALink(String href) {
        String text = "<p><a href=\"" + href.replace("&", "&amp;") + "\">länk</a></p>";

        assertThat(RichText.of(text).html()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                " javascript:alert(1)",
                "&#106;avascript:alert(1)",
                "vbscript:x",
                "data:text/html;base64,PHNjcmlwdD4=",
                "file:///etc/passwd",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil",
                "https://user@evil.example",
                "ftp://example.se",
                "item:0",
                "item:x",
                "item:-1",
                "item:12?x",
                "item:9999999999999999999",
                "tel:javascript",
                "mailto:x",
                "?sida=2",
            })
    void makesTextOfALinkThatLeadsNowhereSafe(String href) {
        assertThat(RichText.of("<p><a href=\"" + href + "\">länk</a></p>").html())
                .isEqualTo("<p>länk</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "www.regionjh.se/fou, https://www.regionjh.se/fou",
        "fou@example.se, mailto:fou@example.se",
        "tel:063 14 75 00, tel:063147500",
        "' https://example.se/a b ', https://example.se/a%20b",
    })
    void understandsWhatPeopleTypeInALinkField(String typed, String href) {
        assertThat(RichText.of("<a href=\"" + typed + "\">x</a>").html())
                .isEqualTo("<p><a href=\"" + href + "\">x</a></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nyheter", "nyheter/rapport", "exempel.se/sida?a=1", "../upp"})
    void keepsAWordForItsWriterToMendAndShowsItToNoReader(String href) {
        RichText text = RichText.of("<p><a href=\"" + href + "\">länk</a></p>");

        assertThat(text.links()).singleElement().matches(RichTextLink::isUnfinished);
        assertThat(text.renderForWriter(PUBLISHED, "")).isEqualTo("<p><a href=\"" + href + "\">länk</a></p>");
        assertThat(text.render(PUBLISHED)).isEqualTo("<p>länk</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.se/a|b, https://example.se/a%7Cb",
        "https://example.se/?q={demens}, https://example.se/?q=%7Bdemens%7D",
        "https://example.se/x^2, https://example.se/x%5E2",
        "https://example.se/`a`, https://example.se/%60a%60",
        "/sok?q=a|b, /sok?q=a%7Cb",
        "https://a|b.se/, ''",
        "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.skr.se%2Fa%3Fb%3D1%26c%3D2&data=05%7C02&reserved=0, https://www.skr.se/a?b=1&c=2",
        "https://www.google.com/url?sa=t&source=web&url=https%3A%2F%2Fwww.socialstyrelsen.se%2F&ved=2ah, https://www.socialstyrelsen.se/",
        "https://www.google.se/url?q=https://www.regionjh.se/fou&sa=D, https://www.regionjh.se/fou",
        "https://google.co.uk/url?q=https%3A%2F%2Fnam02.safelinks.protection.outlook.com%2F%3Furl%3Dhttps%253A%252F%252Fexample.se%252Fb, https://example.se/b",
        "https://www.google.com/url?q=javascript:x, https://www.google.com/url?q=javascript:x",
        "https://www.google.com/search?q=url, https://www.google.com/search?q=url",
        "https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fa.se, https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fa.se",
    })
    void takesAnAddressAsItWasMeant(String pasted, String kept) {
        assertThat(RichText.of("<a href=\"" + pasted.replace("&", "&amp;") + "\">x</a>")
                        .links())
                .extracting(RichTextLink::href)
                .isEqualTo(kept.isEmpty() ? java.util.List.of() : java.util.List.of(kept));
    }

    @Test
    void refusesAnAddressWithoutEnd() {
        String longest = "https://example.se/" + "a".repeat(Hrefs.MAX_LENGTH - 19);

        assertThat(RichText.of("<a href=\"" + longest + "\">x</a>").html()).contains(longest);
        assertThat(RichText.of("<a href=\"" + longest + "a\">x</a>").html()).isEqualTo("<p>x</p>");
    }

    @Test
    void keepsTheLanguageOfALinkAndNothingElse() {
        String link = "<a href=\"https://example.se\" hreflang=\"en-GB\" lang=\"en\" target=\"_blank\" rel=\"x\""
                + " title=\"t\" id=\"i\">x</a>";

        assertThat(RichText.of(link).html())
                .isEqualTo("<p><a href=\"https://example.se\" hreflang=\"en-GB\" lang=\"en\">x</a></p>");
    }

    @Test
    void tellsWhichItemsAndFilesItLeadsTo() {
        RichText text = RichText.of("<a href=\"item:7\">a</a> <a href=\"item:3#b\">b</a> <a href=\"item:7\">c</a>"
                + " <a href=\"/filer/5/rapport.pdf\">d</a> <a href=\"/filer/6/\">e</a> <a href=\"/filer/x/y\">f</a>");

        assertThat(text.references()).containsExactly(7L, 3L);
        assertThat(text.files()).containsExactly(5L);
    }

    @Test
    void givesALinkTheAddressThatItsItemHasToday() {
        RichText text = RichText.of("<a href=\"item:12#b\">nytt</a> <a href=\"item:13\">utkast <em>a</em></a>");

        assertThat(text.render(PUBLISHED))
                .isEqualTo("<p><a href=\"/nyheter/ny-rapport#b\">nytt</a> utkast <em>a</em></p>");
    }

    @Test
    void putsTheContextPathBeforeThePortalsOwnPathsOnly() {
        RichText text = RichText.of("<a href=\"item:12\">a</a> <a href=\"/sok\">b</a> <a href=\"https://c.se\">c</a>");

        assertThat(text.render(PUBLISHED, "/samsyn"))
                .isEqualTo("<p><a href=\"/samsyn/nyheter/ny-rapport\">a</a> <a href=\"/samsyn/sok\">b</a>"
                        + " <a href=\"https://c.se\">c</a></p>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', /nyheter/ny-rapport, item:12",
        "'', /nyheter/ny-rapport/, item:12",
        "'', /nyheter/ny-rapport#om, item:12#om",
        "'', https://fou.example.se/nyheter/ny-rapport, https://fou.example.se/nyheter/ny-rapport",
        "'', /nyheter/annat, /nyheter/annat",
        "https://fou.example.se, https://FOU.example.se/nyheter/ny-rapport, item:12",
        "https://fou.example.se, http://fou.example.se:80/nyheter/ny-rapport, item:12",
        "https://fou.example.se, https://fou.example.se:8181/nyheter/ny-rapport,"
                + " https://fou.example.se:8181/nyheter/ny-rapport",
        "http://localhost:8080, http://localhost:8080/nyheter/ny-rapport, item:12",
        "https://fou.example.se, https://annan.example.se/nyheter/ny-rapport,"
                + " https://annan.example.se/nyheter/ny-rapport",
        "https://fou.example.se, /nyheter/ny-rapport?sida=2, /nyheter/ny-rapport?sida=2",
        "https://fou.example.se/samsyn/, /samsyn/nyheter/ny-rapport, item:12",
        "https://fou.example.se/samsyn, https://fou.example.se/samsyn/nyheter/ny-rapport, item:12",
        "https://fou.example.se/samsyn, /samsyn/sok?q=a#b, /sok?q=a#b",
        "https://fou.example.se/samsyn, https://fou.example.se/samsyn, /",
        "https://fou.example.se/samsyn, https://fou.example.se/annat, https://fou.example.se/annat",
        "https://fou.example.se, https://fou.example.se/finns-inte, /finns-inte",
        "https://fou.example.se, https://fou.example.se, /",
        "https://fou.example.se, mailto:a@b.se, mailto:a@b.se",
        "https://fou.example.se, /a%zz, /a%zz",
    })
    void turnsLinksToThePortalsPagesIntoReferences(String ownAddress, String href, String stored) {
        RichText text = RichText.of("<a href=\"" + href + "\">a</a>");

        assertThat(text.withReferences(ownAddress, ITEMS).html()).isEqualTo("<p><a href=\"" + stored + "\">a</a></p>");
    }

    @Test
    void turnsPathsIntoReferencesWithoutKnowingItsOwnAddress() {
        RichText text = RichText.of("<a href=\"/nyheter/ny-rapport\">a</a>");

        assertThat(text.withReferences(ITEMS).references()).containsExactly(12L);
    }

    @Test
    void neverShowsAnAddressThatAnItemShouldNotHave() {
        RichText text = RichText.of("<a href=\"item:12\">a</a>");

        assertThat(text.render(item -> Optional.of("/a\"onclick=\"x"))).doesNotContain("\"onclick=\"");
    }

    @Test
    void tellsWhichAddressesOutsideItLeadsTo() {
        RichText text = RichText.of(
                "<p><a href=\"https://www.socialstyrelsen.se/x?y=1\">A</a> <a href=\"HTTP://example.se\">B</a>"
                        + " <a href=\"/nyheter\">C</a> <a href=\"mailto:fou@example.se\">D</a> <a href=\"item:12\">E</a></p>");

        assertThat(text.webAddresses()).containsExactly("https://www.socialstyrelsen.se/x?y=1", "HTTP://example.se");
    }
}
