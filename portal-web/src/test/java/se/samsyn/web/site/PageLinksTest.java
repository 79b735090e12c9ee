package se.samsyn.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageLinksTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="sv"><head><title>Sida</title><link rel="stylesheet" href="/fou/assets/site.css?v=1f0c"></head><body>
            <img src="/fou/filer/3/a.png" srcset="/fou/filer/3/a.png 1x, /fou/filer/3/b.png 2x" alt="">
            <a id="own" href="/fou/nyheter/egen#del">Egen</a> <a id="other" href="/fou/nyheter">Andra</a>
            <a id="place" href="#innehall">Hit</a> <a id="file" href="/fou/filer/4/rapport.pdf">Fil</a>
            <a id="far" href="https://example.org/fou/filer/5/x">Fjärran</a></body></html>""";

    private final PageLinks page = new PageLinks(PAGE, "/fou");

    private static String attribute(PageLinks links, String css, String name) {
        return Jsoup.parse(links.html()).select(css).attr(name);
    }

    @Test
    void leadsTheLibrarysFilesAndNoOthers() {
        page.filesAt("/fou/admin/filer/");

        assertThat(attribute(page, "img", "src")).isEqualTo("/fou/admin/filer/3/a.png");
        assertThat(attribute(page, "img", "srcset"))
                .isEqualTo("/fou/admin/filer/3/a.png 1x, /fou/admin/filer/3/b.png 2x");
        assertThat(attribute(page, "#file", "href")).isEqualTo("/fou/admin/filer/4/rapport.pdf");
        assertThat(attribute(page, "#far", "href")).isEqualTo("https://example.org/fou/filer/5/x");
    }

    @Test
    void keepsThePlaceOnAPageThatIsLedElsewhere() {
        page.pagesAt(Map.of("/fou/nyheter/egen", "/fou/admin/version/1"));

        assertThat(attribute(page, "#own", "href")).isEqualTo("/fou/admin/version/1#del");
        assertThat(attribute(page, "#other", "href")).isEqualTo("/fou/nyheter");
    }

    @Test
    void opensOtherPagesInATabOfTheirOwn() {
        page.leavingFrame("/fou/nyheter/egen");

        assertThat(attribute(page, "#other", "target")).isEqualTo("_blank");
        assertThat(attribute(page, "#own", "target")).isEmpty();
        assertThat(attribute(page, "#place", "target")).isEmpty();
    }

    @Test
    void takesItsStyleFromElsewhere() {
        assertThat(page.style()).isEqualTo("/fou/assets/site.css?v=1f0c");
        assertThat(attribute(page.styledBy("/fou/admin/snapshot-page/style/1f0c"), "link", "href"))
                .isEqualTo("/fou/admin/snapshot-page/style/1f0c");
    }

    @Test
    void leavesTheRestAsItIs() {
        Document before = Jsoup.parse(PAGE);

        assertThat(Jsoup.parse(page.html()).text()).isEqualTo(before.text());
        assertThat(page.html()).startsWith("<!doctype html>");
    }
}
