package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.calendar.IcalJs;
import se.samsyn.it.calendar.ReadEvent;

/** An event's calendar file and its facts for search engines, through everything that staff do with it. */
@BrowserTest
class CalendarFilesIT {

    private static final String SECRET = "https://video.example.se/hemligt-rum";

    private final Http http = Portal.running().http();

    @Test
    void tellsCalendarsOfEachMoveAndOfNothingElse(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "event", "Kalenderprov, åäö");
            assertThat(http.status("/kalender/kalenderprov-aao.ics")).isEqualTo(404);
            edit.fill("onlineUrl", SECRET);
            edit.part("mode").selectOption("BOTH");
            edit.fill("place", "Gamla Teatern");
            edit.publish();
            String path = edit.publicPath();
            ReadEvent created = read(path);
            assertThat(created.starts()).isEqualTo(Instant.parse("2027-03-11T08:00:00Z"));
            assertThat(created.ends()).isEqualTo(Instant.parse("2027-03-11T15:00:00Z"));
            assertThat(created.status()).isEqualTo("CONFIRMED");
            assertThat(status(path)).isEqualTo("EventScheduled");

            edit.fill("title", "Kalenderprov, nytt namn");
            edit.fill("seats", "60");
            edit.publish();
            ReadEvent renamed = read(path);
            assertThat(renamed.summary()).isEqualTo("Kalenderprov, nytt namn");
            assertThat(renamed.sequence()).isEqualTo(created.sequence());

            // Over the change to summer time, which is on 28 March.
            move(edit, "2027-04-08");
            ReadEvent moved = read(path);
            assertThat(moved.sequence()).isEqualTo(created.sequence() + 1);
            assertThat(moved.starts()).isEqualTo(Instant.parse("2027-04-08T07:00:00Z"));
            assertThat(status(path)).isEqualTo("EventRescheduled");
            assertThat(data(path)).contains("\"previousStartDate\":\"2027-03-11T09:00:00+01:00\"");

            cancel(edit, "Sjukdom");
            ReadEvent cancelled = read(path);
            assertThat(cancelled.sequence()).isEqualTo(created.sequence() + 2);
            assertThat(cancelled.status()).isEqualTo("CANCELLED");
            assertThat(status(path)).isEqualTo("EventCancelled");

            edit.press("undo-status");
            ReadEvent again = read(path);
            assertThat(again.sequence()).isEqualTo(created.sequence() + 3);
            assertThat(again.status()).isEqualTo("CONFIRMED");
            assertThat(again.uid()).isEqualTo(created.uid()).isEqualTo(moved.uid());
        }
    }

    /** Both readers must understand the same. */
    private ReadEvent read(String path) {
        HttpResponse<String> answer = http.get(path + ".ics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.body())
                .contains("METHOD:PUBLISH")
                .doesNotContain("ATTENDEE")
                .doesNotContain(SECRET);
        ReadEvent event = ReadEvent.byIcal4j(answer.body());
        assertThat(IcalJs.read(answer.body())).isEqualTo(event);
        return event;
    }

    private static void move(EditPage edit, String day) {
        edit.page().click("#ask-move");
        edit.fill("moveStartsOn", day);
        edit.fill("moveEndsOn", day);
        edit.press("move");
    }

    private static void cancel(EditPage edit, String reason) {
        edit.page().click("#ask-cancel");
        edit.fill("cancelReason", reason);
        edit.press("cancel-event");
    }

    private String data(String path) {
        String page = http.get(path).body();
        assertThat(page).doesNotContain(SECRET);
        return Jsoup.parse(page)
                .select("script[type=application/ld+json]")
                .first()
                .data();
    }

    private String status(String path) {
        return data(path).replaceAll("(?s).*\"eventStatus\":\"https://schema.org/(\\w+)\".*", "$1");
    }

    @Test
    void isNotSentAgainToWhoeverHasIt() {
        HttpResponse<String> first = http.get("/kalender.ics");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = http.get("/kalender.ics", "If-None-Match", tag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(first.headers().firstValue("Last-Modified")).isPresent();
        assertThat(http.head("/kalender.ics").statusCode()).isEqualTo(200);
    }

    @Test
    void feedsAllComingEventsAndThoseOfAnArea() {
        String all = http.get("/kalender.ics").body();
        String area = http.get("/omraden/missbruk-och-beroende.ics").body();

        assertThat(all).contains("X-WR-CALNAME:Evenemang", "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        assertThat(events(all)).isGreaterThan(events(area));
        assertThat(events(area)).isPositive();
        assertThat(area).contains("X-WR-CALNAME:Missbruk och beroende – evenemang");
        assertThat(http.get("/en/kalender.ics").body()).contains("X-WR-CALNAME:Events");
        assertThat(all.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    private static int events(String feed) {
        return ReadEvent.file(feed).getComponents("VEVENT").size();
    }

    @Test
    void movesWithItsPageAndIsGoneWithIt(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "event", "Kalenderprov som flyttar");
            edit.publish();
            String path = edit.publicPath();
            edit.fill("slug", "kalenderprov-pa-ny-adress");
            edit.publish();
            HttpResponse<String> old = http.get(path + ".ics");
            assertThat(old.statusCode()).isEqualTo(301);
            assertThat(old.headers().firstValue("Location")).contains("/kalender/kalenderprov-pa-ny-adress.ics");

            edit.withdraw();
            assertThat(http.status("/kalender/kalenderprov-pa-ny-adress.ics")).isEqualTo(404);

            edit.publish();
            remove(staff.page(), edit);
            assertThat(http.status("/kalender/kalenderprov-pa-ny-adress.ics")).isEqualTo(410);
            assertThat(http.get("/kalender.ics").body()).doesNotContain("kalenderprov-pa-ny-adress");
        }
    }

    private static void remove(Page page, EditPage edit) {
        page.reload();
        page.click("#ask-remove");
        edit.fill("reference", "Dnr prov");
        edit.fill("reason", "Prov");
        page.click("[id='form:remove']");
        page.waitForURL("**/admin/content**");
    }

    @Test
    void isFoundOnTheEventsPage(Browser browser) {
        try (Visitor reader = Visitor.reader(browser)) {
            reader.page().navigate("/kalender");
            reader.page().locator("main .events a").first().click();
            String href = reader.page().getByText("Lägg till i kalendern").getAttribute("href");

            assertThat(href).isEqualTo(reader.page().url().replaceAll(".*?(/kalender/.*)", "$1") + ".ics");
            assertThat(http.status(href)).isEqualTo(200);
        }
    }
}
