package se.samsyn.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.domain.link.FixedPage;
import se.samsyn.service.link.OwnPaths;

/** What staff may link to by path is what the router answers. */
class OwnPathsTest {

    @ParameterizedTest
    @EnumSource
    void everyFixedPageHasItsView(FixedPage page) {
        assertThat(new File("src/main/webapp" + SiteView.of(page).file())).exists();
        assertThat(FixedPage.at(page.path())).contains(page);
    }

    @Test
    void theAccessibilityStatementHasAnotherAddress() {
        assertThat(FixedPage.at("/om/tillganglighet")).contains(FixedPage.ACCESSIBILITY);
        assertThat(FixedPage.at("/finns-inte")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/sok?q=demens#2, /sok",
        "/en/kalender/, /kalender",
        "/en, /",
        "/, /",
        "/organisationer/l%C3%A4nsstyrelsen, /organisationer/länsstyrelsen",
        "/kalender/dag.ics, /kalender/dag",
        "/kalender/dag/dokumentation.zip, /kalender/dag",
        "/a%zz, /a%zz",
        "/engelska, /engelska",
    })
    void readsThePageOfALink(String link, String page) {
        assertThat(OwnPaths.page(link)).isEqualTo(page);
    }
}
