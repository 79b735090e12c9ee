package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;

/** The life of an event on its one page, as staff steer it and readers see it. */
@BrowserTest
class EventLifeIT {

    private final Http http = Portal.running().http();

    @Test
    void isPostponedWithoutADateAndGetsOneLater(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "event", "Livsprov: framskjutet");
            edit.publish();
            String path = edit.publicPath();
            assertThat(calendar()).contains("Livsprov: framskjutet");

            staff.page().click("#ask-postpone");
            assertThat(Accessibility.violations(staff.page())).isEmpty();
            edit.fill("postponeReason", "Lokalen är inte klar");
            edit.press("postpone");

            Document page = read(path);
            assertThat(page.select(".essentials del").text()).isEqualTo("torsdag 11 mars 2027");
            assertThat(page.select(".essentials").text()).contains("Nytt datum meddelas senare");
            assertThat(page.select(".notice").text())
                    .contains("uppskjutet", "Det blir inte torsdag 11 mars 2027, 09.00–16.00", "Lokalen är inte klar");
            assertThat(http.get(path + ".ics").body()).contains("STATUS:CANCELLED");
            assertThat(data(page)).contains("EventPostponed", "\"startDate\":\"2027-03-11T09:00:00+01:00\"");
            assertThat(calendar()).contains("Livsprov: framskjutet", "Uppskjutet");
            assertThat(http.get("/sok?q=livsprov").body()).contains("Uppskjutet", "Nytt datum meddelas senare");
            look(browser, path, "event-postponed");

            staff.page().click("#ask-move");
            edit.fill("moveStartsOn", "2027-05-20");
            edit.fill("moveEndsOn", "2027-05-20");
            edit.press("move");

            Document moved = read(path);
            assertThat(moved.select(".essentials del").text()).isEqualTo("torsdag 11 mars 2027");
            assertThat(moved.select(".essentials time").text()).isEqualTo("torsdag 20 maj 2027");
            assertThat(http.get(path + ".ics").body()).contains("STATUS:CONFIRMED");
        }
    }

    @Test
    void takesACancellationBackBeforeAnybodyIsTold(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "event", "Livsprov: ångrat");
            edit.publish();
            staff.page().click("#ask-cancel");
            edit.fill("cancelReason", "Fel evenemang");
            edit.press("cancel-event");
            assertThat(read(edit.publicPath()).select(".notice").text()).contains("Fel evenemang");
            assertThat(edit.page().locator("main, .side-panel").allInnerTexts().toString())
                    .contains("kan du ångra utan att någon får mejl");
            assertThat(Accessibility.violations(staff.page())).isEmpty();
            staff.photograph("admin-event-undo");

            edit.press("undo-status");

            assertThat(read(edit.publicPath()).select(".notice")).isEmpty();
            assertThat(edit.part("undo-status").count()).isZero();
            assertThat(edit.part("reinstate").count()).isZero();
        }
    }

    @Test
    void writesToEverybodyRegisteredUnlessItIsTakenBack(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "event", "Livsprov: brev");
            edit.publish();
            long event = ContentRows.id("select id from content_item where path = ?", edit.publicPath());
            ContentRows.execute("insert into registration_settings (event_id, online) values (?, true)", event);
            register(event, 1, "CONFIRMED");
            register(event, 2, "WAITING");
            register(event, 3, "WITHDRAWN");

            staff.page().click("#ask-move");
            edit.fill("moveStartsOn", "2027-05-20");
            edit.fill("moveEndsOn", "2027-05-20");
            edit.press("move");
            assertThat(waiting(event, "Ny tid: Livsprov: brev")).isEqualTo(2);
            assertThat(paused(event)).isEqualTo(1);
            assertThat(mailTo("livsprov2@example.se")).contains("Tidigare tid: ", "Ny tid: torsdag 20 maj 2027");
            assertThat(ContentRows.id("""
                    select count(*) from mail m where m.mail_key like 'registration-event-change-%' and m.recipient = ?
                    and m.calendar like '%METHOD:REQUEST%' and m.calendar like '%20270520T%'
                    and m.text like '%20 maj 2027%'""", "livsprov1@example.se")).isEqualTo(1);

            edit.press("undo-status");
            assertThat(waiting(event, "Ny tid: Livsprov: brev")).isZero();
            assertThat(paused(event)).isZero();

            edit.fill("place", "Gamla Teatern");
            edit.save();
            assertThat(staff.page().locator("#move-dialog[open]").innerText())
                    .contains("Inget är sparat än.", "Ny plats: Gamla Teatern (nu: inte bestämd)")
                    .contains("2 anmälda får ett mejl", "Av dem väntar 1 på en plats.");
            assertThat(read(edit.publicPath()).text()).doesNotContain("Gamla Teatern");
            assertThat(Accessibility.violations(staff.page())).isEmpty();
            staff.photograph("admin-event-change");
            staff.page().setViewportSize(Visitor.PHONE, 800);
            assertThat(Accessibility.widerThanWindow(staff.page())).isEmpty();
            staff.photograph("admin-event-change-phone");
            staff.page().setViewportSize(Visitor.DESK, 900);
            edit.press("move");
            assertThat(staff.page().locator(".toast").innerText())
                    .contains("Datum och plats syns nu på webbplatsen", "2 anmälda får ett mejl");
            assertThat(waiting(event, "Ny plats: Livsprov: brev")).isEqualTo(2);
            assertThat(paused(event)).isZero();

            staff.page().click("#ask-cancel");
            edit.fill("cancelReason", "Sjukdom");
            edit.press("cancel-event");
            assertThat(waiting(event, "Inställt: Livsprov: brev")).isEqualTo(2);
            assertThat(mailTo("livsprov1@example.se"))
                    .contains("Orsak: Sjukdom", edit.publicPath())
                    .doesNotContain("/anmalan/");
        }
    }

    private static String mailTo(String recipient) {
        return ContentRows.text("""
                select text from mail where mail_key like 'registration-event-change-%' and recipient = ?
                order by id desc limit 1""", recipient);
    }

    private static void register(long event, int number, String state) {
        ContentRows.execute(
                """
                insert into registration (event_id, number, ref, state, name, email, email_key, category, language,
                    registered_at, changed_at)
                values (?, ?, ?, ?, 'Prov', ?, ?, 'OTHER', 'sv', now(), now())""",
                event,
                number,
                "livsprov" + event + "-" + number,
                state,
                "livsprov" + number + "@example.se",
                "livsprov" + number + "@example.se");
    }

    private static long waiting(long event, String subject) {
        return ContentRows.id("""
                select count(*) from mail m where m.state = 'WAITING' and m.subject = ? and m.not_before > now()
                and m.recipient in (select email from registration where event_id = ?)""", subject, event);
    }

    private static long paused(long event) {
        return ContentRows.id("select count(*) from registration_settings where event_id = ? and paused", event);
    }

    @Test
    void refusesATimeThatNoClockShowsAndExplainsOneThatComesTwice(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "event", "Livsprov: klockan");
            edit.fill("startsOn", "2027-03-28");
            edit.fill("startsTime", "02:30");
            edit.fill("endsOn", "2027-03-28");
            edit.fill("endsTime", "08:00");
            edit.save();
            assertThat(edit.error("startsAt")).contains("klockan ställs fram från 02.00 till 03.00");
            assertThat(staff.page().inputValue(EditPage.css("startsTime"))).startsWith("02");

            edit.fill("startsOn", "2027-10-31");
            edit.fill("endsOn", "2027-10-31");
            edit.publish();
            assertThat(edit.part("startsAt").innerText()).contains("kommer två gånger");
            assertThat(read(edit.publicPath()).select(".essentials").text()).contains("sommartid");
            assertThat(http.get(edit.publicPath() + ".ics").body())
                    .contains("DTSTART;TZID=Europe/Stockholm:20271031T023000");
        }
    }

    @Test
    void countsTheWholeDayOfADeadlineWithoutATime(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "event", "Livsprov: sista dag");
            edit.fill("opensOn", "2026-01-01");
            edit.fill("closesOn", "2027-03-01");
            edit.publish();

            assertThat(staff.page().inputValue(EditPage.css("closesTime"))).isEmpty();
            assertThat(read(edit.publicPath()).select(".facts").text()).contains("Senast måndag 1 mars 2027");
        }
    }

    @Test
    void showsTracksSideBySideAndTellsWhatClashes(Browser browser) throws Exception {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "event", "Livsprov: spår");
            addItem(edit, 0, "Välkomna", "", "09:00", "09:30");
            addItem(edit, 1, "Unga och digitala miljöer", "Spår A: unga", "09:30", "11:00");
            addItem(edit, 2, "Samverkan kring vuxna", "Spår B: vuxna", "09:30", "11:00");
            addItem(edit, 3, "Vägar in i skolan", "Spår A: unga", "10:30", "12:00");
            edit.save();
            assertThat(edit.part("programme-list").innerText())
                    .contains("”Unga och digitala miljöer” och ”Vägar in i skolan” pågår samtidigt.")
                    .doesNotContain("Samverkan kring vuxna” pågår");
            assertThat(Accessibility.violations(staff.page())).isEmpty();
            staff.photograph("admin-event-tracks");

            edit.fill("programme:3:starts", "11:00");
            edit.publish();
            assertThat(edit.part("programme-list").locator(".notice").count()).isZero();

            String path = edit.publicPath();
            Document page = read(path);
            assertThat(page.select(".tracks > li > h3").eachText()).containsExactly("Spår A: unga", "Spår B: vuxna");
            assertThat(page.select(".tracks > li").first().select("h4").eachText())
                    .containsExactly("Unga och digitala miljöer", "Vägar in i skolan");
            assertThat(Markup.faults(http.get(path).body())).isEmpty();
            look(browser, path, "event-tracks");
            assertThat(left(browser, path, Visitor.DESK)).isNotEqualTo(0);
            assertThat(left(browser, path, Visitor.PHONE)).isEqualTo(0);
        }
    }

    @Test
    void keepsTheDatesOfASeriesTogetherAndEachWithAStatusOfItsOwn(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage first = EditPage.create(staff.page(), "event", "Livsprov: kursdag ett");
            first.publish();
            String firstPath = first.publicPath();
            first.fill("newSeries", "Livsprov: kurs i tre delar");
            first.press("join-series");
            first.fill("seriesName", "Livsprov: kurs i tre dagar");
            first.press("rename-series");
            String lastPath = another(staff, "Livsprov: kursdag tre", "2027-05-11");
            String path = another(staff, "Livsprov: kursdag två", "2027-04-11");
            EditPage second = EditPage.here(staff.page());
            assertThat(staff.page().locator("#occasions li").allInnerTexts())
                    .hasSize(3)
                    .element(1)
                    .asString()
                    .contains("11 april 2027");

            second.fill("place", "Gamla Teatern");
            second.fill("startsTime", "10:00");
            second.press("spread");
            assertThat(staff.page().locator("#changes").innerText()).contains("Gamla Teatern", "10.00–16.00");
            assertThat(http.get(path + ".ics").body()).contains("T090000").doesNotContain("Gamla Teatern");
            second.press("move");
            second.press("spread");
            assertThat(staff.page().locator("#spread-changes").innerText())
                    .contains("tisdag 11 maj 2027 10.00–16.00 (nu: tisdag 11 maj 2027 09.00–16.00)", "Gamla Teatern");
            assertThat(Accessibility.violations(staff.page())).isEmpty();
            staff.photograph("admin-event-spread");
            second.press("spread-now");

            assertThat(staff.page().locator(".toast").innerText()).contains("1 annat datum är ändrat");
            assertThat(http.get(firstPath + ".ics").body())
                    .contains("SEQUENCE:0", "T090000")
                    .doesNotContain("Gamla Teatern");
            // Once when it got its own day, and once now.
            assertThat(http.get(lastPath + ".ics").body())
                    .contains("SEQUENCE:2", "DTSTART;TZID=Europe/Stockholm:20270511T100000", "LOCATION:Gamla Teatern");

            staff.page().click("#ask-cancel");
            second.fill("cancelReason", "Sjukdom");
            second.press("cancel-event");
            assertThat(Accessibility.violations(staff.page())).isEmpty();
            staff.photograph("admin-event-series");

            String series =
                    read(path).select(".facts a[href*=/kalender/serie/]").attr("href");
            Document page = read(series);
            assertThat(page.select(".events > li h3").eachText())
                    .containsExactly("Livsprov: kursdag ett", "Livsprov: kursdag två", "Livsprov: kursdag tre");
            assertThat(page.select(".events > li").get(1).text()).contains("Inställt");
            assertThat(page.select(".events > li").get(2).text()).doesNotContain("Inställt");
            look(browser, series, "event-series");
            assertThat(http.status("/kalender/serie/finns-inte")).isEqualTo(404);
        }
    }

    private static String another(Visitor staff, String title, String day) {
        EditPage edit = EditPage.create(staff.page(), "event", title);
        edit.fill("startsOn", day);
        edit.fill("endsOn", day);
        edit.part("series").selectOption(new SelectOption().setLabel("Livsprov: kurs i tre dagar"));
        edit.press("join-series");
        edit.publish();
        return edit.publicPath();
    }

    /** Every page of the list of what is to come. */
    private String calendar() {
        StringBuilder pages = new StringBuilder();
        int number = 1;
        do {
            pages.append(http.get("/kalender?sida=" + number).body());
            number++;
        } while (pages.indexOf("sida=" + number + "\"") >= 0);
        return pages.toString();
    }

    /** How far to the right of the first track the second one stands. */
    private static int left(Browser browser, String path, int width) {
        try (Visitor reader = Visitor.reader(browser, width, ColorScheme.LIGHT)) {
            reader.page().navigate(path);
            double first = reader.page().locator(".tracks > li").nth(0).boundingBox().x;
            double second = reader.page().locator(".tracks > li").nth(1).boundingBox().x;
            return (int) (second - first);
        }
    }

    private static void addItem(EditPage edit, int number, String title, String track, String from, String to) {
        edit.press("add-item");
        String item = "programme:" + number + ":";
        edit.fill(item + "title", title);
        edit.fill(item + "track", track);
        edit.fill(item + "starts", from);
        edit.fill(item + "ends", to);
    }

    private static void look(Browser browser, String path, String name) {
        for (int width : List.of(Visitor.PHONE, Visitor.DESK)) {
            try (Visitor reader = Visitor.reader(browser, width, ColorScheme.LIGHT)) {
                reader.page().navigate(path);
                assertThat(Accessibility.violations(reader.page())).isEmpty();
                assertThat(Accessibility.widerThanWindow(reader.page())).isEmpty();
                reader.photograph(name + "-" + width);
            }
        }
    }

    private Document read(String path) {
        return Jsoup.parse(http.get(path).body());
    }

    private static String data(Document page) {
        return page.select("script[type=application/ld+json]").first().data();
    }
}
