package se.samsyn.it.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** No public page type has an accessibility fault, whatever the screen and the light; each is photographed. */
@BrowserTest
class PublicAccessibilityIT {

    /** Lists and fixed pages; {@link #types()} adds the first item of each list. */
    private static final List<String> LISTS = List.of(
            "/omraden",
            "/nyheter",
            "/natverk",
            "/handlingsplaner",
            "/projekt",
            "/publikationer",
            "/kalender",
            "/kommuner",
            "/organisationer");

    private static final List<String> PAGES = List.of(
            "/",
            "/kontakt",
            "/sok?q=dialog",
            "/sok?q=finnsinte",
            "/tillganglighet",
            "/tillganglighet/anmal",
            "/en/tillganglighet",
            "/finns-inte",
            "/omraden/missbruk-och-beroende",
            "/kalender/lansdialog-missbruk-och-beroende",
            "/kalender/lansdialog-missbruk-och-beroende/dialog",
            "/admin/login");

    private static List<String> types() {
        List<String> paths = new ArrayList<>(PAGES);
        for (String list : LISTS) {
            paths.add(list);
            Jsoup.parse(Portal.running().http().get(list).body()).select("main a[href^=" + list + "/]").stream()
                    .findFirst()
                    .ifPresent(item -> paths.add(item.attr("href")));
        }
        return paths;
    }

    private static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of(320, ColorScheme.LIGHT),
                Arguments.of(Visitor.DESK, ColorScheme.LIGHT),
                Arguments.of(768, ColorScheme.DARK));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void hasNoViolationOnAnyPageType(int width, ColorScheme scheme, Browser browser) {
        SoftAssertions all = new SoftAssertions();
        try (Visitor reader = Visitor.reader(browser, width, scheme)) {
            for (String path : types()) {
                reader.page().navigate(path);
                all.assertThat(Accessibility.violations(reader.page())).as(path).isEmpty();
                all.assertThat(Accessibility.widerThanWindow(reader.page()))
                        .as(path)
                        .isEmpty();
                reader.photograph("site" + path.replaceAll("[^a-z0-9]+", "-") + "-" + width);
            }
        }
        all.assertAll();
    }
}
