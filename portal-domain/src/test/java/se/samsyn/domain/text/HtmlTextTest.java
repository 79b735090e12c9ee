package se.samsyn.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    private static final String WORDS = "<b title=\"a\" id='b'>&amp; åäö\u00A0🙂 \u2019</b>";

    @Test
    void isReadBackAsItWasWritten() {
        String html = "<p title=\"" + HtmlText.of(WORDS) + "\">" + HtmlText.of(WORDS) + "</p>";

        for (Parser parser : new Parser[] {Parser.htmlParser(), Parser.xmlParser()}) {
            var paragraph = Jsoup.parse(html, "", parser).selectFirst("p");
            assertThat(paragraph.wholeText()).isEqualTo(WORDS);
            assertThat(paragraph.attr("title")).isEqualTo(WORDS);
        }
    }

    @Test
    void leavesNoSignThatBeginsMarkup() {
        assertThat(HtmlText.of("<\">'&")).isEqualTo("&lt;&quot;&gt;&#x27;&amp;");
    }
}
