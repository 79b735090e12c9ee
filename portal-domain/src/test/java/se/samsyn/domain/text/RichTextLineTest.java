package se.samsyn.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RichTextLineTest {

    private static List<RichTextLine> lines(String html) {
        return RichTextLine.of(RichText.of(html).html(), id -> "Titel " + id);
    }

    @Test
    void isALineForEachParagraphHeadingItemAndQuote() {
        assertThat(lines("<h2>Bakgrund</h2><p>Ett <strong>viktigt</strong> ord.</p><ul><li>Först</li><li>Sist</li></ul>"
                        + "<blockquote><p>Vi lär oss.</p></blockquote>"))
                .containsExactly(
                        new RichTextLine("h2", "Bakgrund"),
                        new RichTextLine("p", "Ett viktigt ord."),
                        new RichTextLine("li", "Först"),
                        new RichTextLine("li", "Sist"),
                        new RichTextLine("blockquote", "Vi lär oss."));
    }

    @Test
    void keepsTheItemsOfAnInnerListApart() {
        assertThat(lines("<ul><li>Yttre<ul><li>Inre</li></ul></li></ul>"))
                .extracting(RichTextLine::text)
                .containsExactly("Yttre", "Inre");
    }

    @Test
    void tellsWhereALinkLeads() {
        assertThat(
                        lines(
                                "<p>Läs <a href=\"item:12\">rapporten</a> och <a href=\"https://example.org/a\">sidan</a>.</p>"))
                .containsExactly(
                        new RichTextLine("p", "Läs rapporten (→ Titel 12) och sidan (https://example.org/a)."));
    }

    @Test
    void isNothingForNoText() {
        assertThat(lines(null)).isEmpty();
    }
}
