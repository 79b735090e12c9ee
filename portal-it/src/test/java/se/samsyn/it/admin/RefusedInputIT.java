package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** What can't be taken is refused beside its field, in words; nothing is lost and nothing half-written. */
@BrowserTest
class RefusedInputIT {

    private static final String SCRIPT = "<script>document.title='öppen'</script><img src=x onerror=alert(1)>";

    private Visitor staff;

    @BeforeEach
    void signIn(Browser browser) {
        staff = Visitor.signedIn(browser, new Account(Accounts.create("EDITOR"), Accounts.PASSWORD));
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void tellsThatATitleIsTooLongAndKeepsIt() {
        EditPage edit = EditPage.create(staff.page(), "news", "Kort rubrik");
        edit.fill("title", "å".repeat(10_000));
        edit.save();

        assertThat(edit.error("title")).contains("200 tecken");
        assertThat(edit.part("title").inputValue()).hasSize(10_000);
        assertThat(staff.page().title()).startsWith("Fel:");
        staff.page().reload();
        assertThat(edit.part("title").inputValue()).isEqualTo("Kort rubrik");
    }

    @Test
    void tellsThatAnAddressIsTaken() {
        EditPage.create(staff.page(), "news", "Upptagen adress");
        EditPage second = EditPage.create(staff.page(), "news", "En annan nyhet");
        second.fill("slug", "upptagen-adress");
        second.save();

        assertThat(second.error("slug")).contains("upptagen-adress");
        assertThat(second.part("slug").inputValue()).isEqualTo("upptagen-adress");
    }

    @Test
    void tellsThatTheDayDoesNotExist() {
        EditPage edit = EditPage.create(staff.page(), "project", "Projekt utan slut");
        edit.fill("startsOn", "2026-02-31");
        edit.save();

        assertThat(edit.error("startsOn")).contains("finns inte i kalendern");
        assertThat(edit.part("startsOn").inputValue()).isEqualTo("2026-02-31");
    }

    @Test
    void tellsThatAProjectEndsBeforeItStarts() {
        EditPage edit = EditPage.create(staff.page(), "project", "Projekt baklänges");
        edit.fill("startsOn", "2026-03-02");
        edit.fill("endsOn", "2026-03-01");
        edit.publish();

        assertThat(edit.error("endsOn")).contains("Slutet ligger före början");
        assertThat(edit.part("endsOn").inputValue()).isEqualTo("2026-03-01");
    }

    @Test
    void tellsThatAnEventEndsBeforeItStarts() {
        EditPage edit = EditPage.create(staff.page(), "event", "Evenemang baklänges");
        edit.fill("endsOn", "2027-03-10");
        edit.save();

        assertThat(staff.page().locator(".summary").innerText()).contains("Slutet ligger före början");
        assertThat(edit.part("endsOn").inputValue()).isEqualTo("2027-03-10");

        edit.fill("endsOn", "2027-03-11");
        edit.fill("opensOn", "2027-03-05");
        edit.fill("closesOn", "2027-03-04");
        edit.save();
        assertThat(edit.error("registrationCloses")).contains("Anmälan stänger innan den öppnar.");
    }

    @Test
    void takesNoTextForAPicture() {
        EditPage edit = EditPage.create(staff.page(), "news", "Bild som är text");
        edit.add(Kind.IMAGE);
        edit.choose(0, new FilePayload("bild.png", "image/png", "hej".getBytes(StandardCharsets.UTF_8)));

        assertThat(edit.error("picker:upload")).contains("Filen är ingen bild");
    }

    @Test
    void takesNoPictureOfFiftyMegabytes(@TempDir Path folder) throws IOException {
        EditPage edit = EditPage.create(staff.page(), "news", "För stor bild");
        edit.add(Kind.IMAGE);
        Path large = Files.write(folder.resolve("stor.png"), EditPage.picture("stor.png").buffer);
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        edit.choose(0, large);

        assertThat(edit.error("picker:upload")).contains("Filen är för stor");
    }

    @Test
    void refusesToPublishAPictureThatNobodyDescribed() {
        EditPage edit = EditPage.create(staff.page(), "news", "Bild utan beskrivning");
        edit.add(Kind.IMAGE);
        edit.choose(0, EditPage.picture("bild.png"));
        edit.publish();

        assertThat(staff.page().locator(".summary").innerText()).contains("beskriv bilden");
        assertThat(Portal.running().http().status("/nyheter/bild-utan-beskrivning"))
                .isEqualTo(404);
    }

    @Test
    void showsScriptAsHarmlessText() {
        EditPage edit = EditPage.create(staff.page(), "news", "Ofarlig " + SCRIPT);
        edit.fill("lead", SCRIPT);
        edit.add(Kind.QUOTE);
        edit.fill("blocks:0:attribution", SCRIPT);
        edit.add(Kind.RICH_TEXT);
        edit.write(1, SCRIPT);
        edit.publish();

        Document page =
                Jsoup.parse(Portal.running().http().get(edit.publicPath()).body());
        assertThat(page.select("script, [onerror], main img[src=x]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Ofarlig " + SCRIPT);
        assertThat(staff.page().title()).doesNotStartWith("öppen");
    }
}
