package se.samsyn.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.mail.MailBody.Fact;

class MailBodyTest {

    private final MailBody body = new MailBody()
            .say("Hej!\n\nDu har en plats på ”Mat & <b>prat</b>”.\nVälkommen.")
            .facts(List.of(new Fact("Tid", "torsdag"), new Fact(null, "Läs på https://fou.example.se/a?b=1&c=2.")))
            .link("Se din anmälan.", "Till din sida", "https://fou.example.se/anmalan/\"x\"")
            .say("Slides will follow.", Language.ENGLISH)
            .end("Brevet är automatiskt.");
    private final String html = body.html("Du har en plats: <i>Mat</i>", Language.SWEDISH);
    private final Document page = Jsoup.parse(html);

    @Test
    void isPlainText() {
        assertThat(body.text()).isEqualTo("""
                Hej!

                Du har en plats på ”Mat & <b>prat</b>”.
                Välkommen.

                Tid: torsdag
                Läs på https://fou.example.se/a?b=1&c=2.

                Se din anmälan.
                https://fou.example.se/anmalan/"x"

                Slides will follow.

                Brevet är automatiskt.""");
    }

    @Test
    void saysTheSameInHtml() {
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("sv");
        assertThat(page.title())
                .isEqualTo("Du har en plats: <i>Mat</i>")
                .isEqualTo(page.selectFirst("h1").text());
        assertThat(page.select("p").eachText())
                .containsExactly(
                        "Hej!",
                        "Du har en plats på ”Mat & <b>prat</b>”. Välkommen.",
                        "Se din anmälan.",
                        "Till din sida",
                        "Slides will follow.",
                        "Brevet är automatiskt.");
        assertThat(page.select("tr").eachText())
                .containsExactly("Tid torsdag", "Läs på https://fou.example.se/a?b=1&c=2.");
        assertThat(page.select("a[href]").eachAttr("href"))
                .containsExactly("https://fou.example.se/a?b=1&c=2", "https://fou.example.se/anmalan/\"x\"");
        assertThat(page.select("[lang=en]").text()).isEqualTo("Slides will follow.");
    }

    @Test
    void fetchesNothingAndTellsNobody() {
        assertThat(page.select("img, link, script, iframe, [src], [background]"))
                .isEmpty();
        assertThat(html).doesNotContain("url(", "@import");
    }
}
