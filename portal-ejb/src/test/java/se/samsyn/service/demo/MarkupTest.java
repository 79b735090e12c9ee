package se.samsyn.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void joinsTheLinesOfAParagraph() {
        assertThat(Markup.html(List.of("Ett", "stycke.", "", "Ett till.")))
                .isEqualTo("<p>Ett stycke.</p><p>Ett till.</p>");
    }

    @Test
    void makesListsAndHeadings() {
        assertThat(Markup.html(List.of("## Rubrik", "- ett", "- två", "1. först")))
                .isEqualTo("<h2>Rubrik</h2><ul><li>ett</li><li>två</li></ul><ol><li>först</li></ol>");
    }

    @Test
    void makesLinksAndStrongAndEmphasis() {
        assertThat(Markup.inline("**Läs** *mer* [här uppe](/om/x) & <b>"))
                .isEqualTo("<strong>Läs</strong> <em>mer</em> <a href=\"/om/x\">här uppe</a> &amp; &lt;b&gt;");
    }
}
