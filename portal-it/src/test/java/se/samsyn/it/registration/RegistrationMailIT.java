package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.mail.Outbox;

/** Mails to participants as they arrive: the same words as text and as a page that everybody can read. */
@BrowserTest
class RegistrationMailIT {

    private static final String MEETING = "https://video.example.se/rum/1?a=1&b=2";

    @Test
    void saysTheSameAsTextAndAsAPage(Browser browser) throws Exception {
        TestEvent event = TestEvent.withSeats("Brev & <i>tecken</i>: länsdialog om samverkan mellan skola och vård", 5);
        event.set("mode = 'BOTH', online_url = '" + MEETING + "'");
        Registrant person = Registrant.at(1750);
        Map<String, String> form = person.filledIn();
        form.put("name", "Åsa <script>alert(1)</script> Prov");
        form.put("organisation", "Föreningen för anhöriga i Härjedalen och Jämtland");
        person.post(event.form(), person.token(event.form()), form);
        String subject = "Du har en plats: " + event.title();
        assertThat(Outbox.delivers(subject)).isTrue();

        MimeMessage mail = Outbox.received(subject).get(0);

        assertThat(mail.getHeader("Content-Language")).containsExactly("sv");
        String text = part(mail, "text/plain");
        String html = part(mail, "text/html");
        Document page = Jsoup.parse(html);
        assertThat(text).contains("Länk till mötet: " + MEETING, "Namn: Åsa <script>alert(1)</script> Prov");
        assertThat(page.select("script, img, link")).isEmpty();
        assertThat(page.selectFirst("h1").text()).isEqualTo(subject);
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly(
                        MEETING,
                        text.lines()
                                .filter(line -> line.contains("/anmalan/"))
                                .findFirst()
                                .orElseThrow());
        for (String paragraph : text.split("\\R+")) {
            boolean address = paragraph.contains("/anmalan/");
            assertThat(address || page.text().contains(paragraph.replaceFirst("^(.{1,20}): ", "$1 ")))
                    .as(paragraph)
                    .isTrue();
        }
        assertThat(Markup.faults(html)).isEmpty();
        for (int width : List.of(320, Visitor.PHONE, Visitor.DESK)) {
            look(browser, html, width, "letter-confirmed");
        }
    }

    @Test
    void isEnglishForWhoRegisteredInEnglish(Browser browser) throws Exception {
        TestEvent event = TestEvent.withSeats("Letters in English", 5);
        Registrant person = Registrant.at(1751);
        person.post("/en" + event.form(), person.token("/en" + event.form()), person.filledIn());
        String subject = "You have a seat: " + event.title();
        assertThat(Outbox.delivers(subject)).isTrue();

        MimeMessage mail = Outbox.received(subject).get(0);

        assertThat(mail.getHeader("Content-Language")).containsExactly("en");
        String html = part(mail, "text/html");
        assertThat(Jsoup.parse(html).selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(Jsoup.parse(html).select("a").text()).isEqualTo("To your personal page");
        look(browser, html, Visitor.PHONE, "letter-english");
    }

    @Test
    void reachesADomainWithSwedishMailsAndRefusesThemBeforeTheAt() throws Exception {
        TestEvent event = TestEvent.withSeats("Brev till Åre", 5);
        Registrant person = Registrant.at(1752);
        Map<String, String> form = person.filledIn();
        form.put("email", "åsa@example.se");
        assertThat(person.post(event.form(), person.token(event.form()), form).body())
                .contains("Skriv en e-postadress som namn@example.se, utan å, ä och ö före @.");

        form.put("email", " mailto:Info\u200B@Åre.example");
        person.post(event.form(), person.token(event.form()), form);

        String subject = "Du har en plats: " + event.title();
        assertThat(Outbox.delivers(subject)).isTrue();
        MimeMessage mail = Outbox.received(subject).get(0);
        assertThat(mail.getHeader("To")).containsExactly("Info@xn--re-xia.example");
        assertThat(event.stateOf("info@åre.example")).isEqualTo("CONFIRMED");
        assertThat(part(mail, "text/plain")).contains("E-post: Info@Åre.example");
    }

    // In daylight and in the dark.
    private static void look(Browser browser, String html, int width, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Visitor reader = Visitor.reader(browser, width, scheme)) {
                reader.page().setContent(html);
                assertThat(Accessibility.violations(reader.page())).isEmpty();
                assertThat(Accessibility.widerThanWindow(reader.page())).isEmpty();
                reader.photograph(name + "-" + width + "-" + scheme);
            }
        }
    }

    private static String part(Part message, String type) throws MessagingException, IOException {
        if (message.isMimeType(type)) {
            return (String) message.getContent();
        }
        if (message.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = part(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
