package se.samsyn.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.service.link.OwnPaths;

/** What staff may link to by path is what the router answers. */
class OwnPathsTest {

    @Test
    void knowsEveryListAndFixedPage() {
        assertThat(SiteView.fixedPaths()).allMatch(OwnPaths::isFixed);
        assertThat(OwnPaths.isFixed("/sok")).isTrue();
        assertThat(OwnPaths.isFixed("/finns-inte")).isFalse();
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
