package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.account.Visitor;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.registration.Registrant;
import se.samsyn.it.registration.TestEvent;

/** A day of an event with twelve people, a programme and three workshops, from its plan to its end, and every mail about it. */
@BrowserTest
class EventDayIT {

    private static final int FIRST = 2100;
    private static final int SEATS = 10;
    private static final List<String> WORKSHOPS = List.of("Barn och skola", "Unga vuxna", "Äldres hälsa");

    private final Visitor staff = Visitor.administrator();

    private static PostedForm edit(Visitor staff, TestEvent event) {
        return PostedForm.at(staff, "/admin/event/edit?id=" + event.id());
    }

    @Test
    void tellsTwelvePeopleOfEveryChangeThatWasMeant(Browser browser) {
        TestEvent event = TestEvent.withSeats("En hel dag om samverkan", SEATS);
        event.set("starts_at = '2031-03-12 09:00', ends_at = '2031-03-12 16:00',"
                + " start_instant = '2031-03-12 08:00Z', end_instant = '2031-03-12 15:00Z',"
                + " registration_closes = '2031-03-01 12:00'");
        addItem(event, 0, null, "09:00", "09:45", "Välkomna");
        addItem(event, 1, "2031-03-12", "15:00", "16:00", "Avslutning");
        long question = event.askForWorkshops();
        List<String> workshops = WORKSHOPS.stream()
                .map(title -> event.workshop(title, "10:30", "11:30", 4))
                .toList();
        List<String> all = fill(browser, event, question, workshops);
        assertThat(event.stateOf(all.get(11))).isEqualTo("WAITING");
        assertThat(event.mailTo(all.get(0))).contains("Workshop: 10.30–11.30 Barn och skola");
        assertThat(event.mailTo(all.get(11))).contains("Äldres hälsa (önskemål");
        try (se.samsyn.it.browser.Visitor manager =
                se.samsyn.it.browser.Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.at(manager.page(), "/admin/event/edit?id=" + event.id());
            live(edit, event, all);
            manager.page().setViewportSize(se.samsyn.it.browser.Visitor.PHONE, 900);
            manager.photograph("admin-event-day");
        }
    }

    private void live(EditPage edit, TestEvent event, List<String> all) {
        List<String> seated = all.subList(0, SEATS);

        // Moved by mistake, and taken back before anybody has heard of it.
        Document moved = move(edit, "2031-04-09", "10:00", "17:00", "Fel dag");
        assertThat(moved.select(".toast").text()).contains("12 anmälda får ett mejl", "Av dem väntar 2");
        assertThat(about(event, "Ny tid: ")).hasSize(12);
        assertThat(programme(event))
                .containsExactly("null 10:00", "2031-04-09 16:00", "null 11:30", "null 11:30", "null 11:30");
        edit.press("undo-status");
        assertThat(about(event, "Ny tid: ")).isEmpty();
        assertThat(programme(event))
                .containsExactly("null 09:00", "2031-03-12 15:00", "null 10:30", "null 10:30", "null 10:30");
        assertThat(ContentRows.text("select cast(starts_at as text) from event where item_id = ?", event.id()))
                .isEqualTo("2031-03-12 09:00:00");

        // Moved again, and meant.
        move(edit, "2031-04-16", "09:00", "16:00", "Lokalen byggs om");
        assertThat(about(event, "Ny tid: "))
                .hasSize(12)
                .allSatisfy(mail -> assertThat(mail)
                        .contains("Tidigare tid: onsdag 12 mars 2031, 09.00–16.00")
                        .contains("Ny tid: onsdag 16 april 2031, 09.00–16.00")
                        .contains("Orsak: Lokalen byggs om")
                        .contains("/anmalan/"));
        assertThat(recipients(event, "Ny tid: ")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(programme(event))
                .containsExactly("null 09:00", "2031-04-16 15:00", "null 10:30", "null 10:30", "null 10:30");
        assertThat(entries(event, "Ny tid: ", "METHOD:REQUEST")).isEqualTo(seated.size());

        Document mine = personal(event, FIRST + 1);
        assertThat(mine.select("main .head + .notice").text()).contains("Evenemanget är flyttat", "Lokalen byggs om");
        assertThat(mine.select("#dagen").text()).contains("16 april 2031", "10.30–11.30 " + WORKSHOPS.get(1));

        // Cancelled: why, and where to read more; nobody can do anything on a personal page.
        edit.page().click("#ask-cancel");
        edit.fill("cancelReason", "Föreläsaren är sjuk");
        edit.press("cancel-event");
        assertThat(about(event, "Inställt: "))
                .hasSize(12)
                .allSatisfy(mail -> assertThat(mail)
                        .contains("Orsak: Föreläsaren är sjuk", event.path())
                        .doesNotContain("/anmalan/"));
        assertThat(entries(event, "Inställt: ", "METHOD:CANCEL")).isEqualTo(12);

        // Reinstated when the cancellation has been told.
        ContentRows.execute(
                "update event_undo set possible_until = now() - interval '1 second' where event_id = ?", event.id());
        edit.page().reload();
        edit.press("reinstate");
        assertThat(about(event, "Blir av: "))
                .hasSize(12)
                .allSatisfy(mail -> assertThat(mail)
                        .contains("Tid: onsdag 16 april 2031, 09.00–16.00")
                        .doesNotContain("Föreläsaren"));
        assertThat(personal(event, FIRST).select("main .lead").text()).isEqualTo("Du har en plats.");
        assertThat(event.count("CONFIRMED")).isEqualTo(SEATS);
        assertThat(event.count("WAITING")).isEqualTo(2);
    }

    @Test
    void savesNoOtherTimeOrPlaceBeforeItIsConfirmed() {
        TestEvent event = TestEvent.withSeats("Flyttas inte tyst", 5);
        Registrant.at(FIRST + 20).register(event);
        Registrant.at(FIRST + 21).register(event);

        Document asked = edit(staff, event)
                .set("startsTime", "10:00")
                .set("place", "Gamla Teatern")
                .set("title", "Flyttas inte tyst, ny rubrik")
                .press("save");

        assertThat(asked.select("#changes").text()).contains("10.00–16.00", "Gamla Teatern");
        assertThat(asked.select("#letters-about-move").text()).contains("2 anmälda får ett mejl", "tio minuter");
        assertThat(ContentRows.id("select count(*) from event where item_id = ? and place = 'Folkets hus'", event.id()))
                .isEqualTo(1);
        assertThat(ContentRows.id("select count(*) from content_version where item_id = ?", event.id()))
                .isEqualTo(1);
        assertThat(about(event, "Ny ")).isEmpty();

        Document saved = edit(staff, event)
                .set("place", "Gamla Teatern")
                .set("moveReason", "Fler får plats")
                .press("move");
        assertThat(saved.select(".toast").text()).contains("Datum och plats syns nu på webbplatsen");
        assertThat(about(event, "Ny plats: "))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail)
                        .contains("Tidigare plats: Folkets hus, Storgatan 1", "Ny plats: Gamla Teatern, Storgatan 1")
                        .contains("Orsak: Fler får plats"));
        assertThat(ContentRows.text("select status from event where item_id = ?", event.id()))
                .isEqualTo("PLANNED");

        edit(staff, event).press("undo-status");
        assertThat(about(event, "Ny plats: ")).isEmpty();
        assertThat(Portal.running().http().get(event.path()).body()).contains("Folkets hus");

        Document publishing = edit(staff, event)
                .set("title", "Flyttas vid publicering")
                .set("place", "Gamla Teatern")
                .press("publish");
        assertThat(publishing.getElementById("form:move-publish")).isNotNull();
        Document published = PostedForm.on(staff, "/admin/event/edit?id=" + event.id(), publishing)
                .press("move-publish");
        assertThat(published.select(".toast").text()).contains("är publicerad", "2 anmälda får ett mejl");
        assertThat(Portal.running().http().get(event.path()).body())
                .contains("Flyttas vid publicering", "Gamla Teatern");

        Document same = edit(staff, event).press("move");
        assertThat(PostedForm.error(same, "moveStartsAt")).contains("samma tid och plats som förut");
    }

    @Test
    void saysWhatIsLiveWhenADraftOfAPublishedEventIsSaved() {
        TestEvent event = TestEvent.withSeats("Sparas med fler platser", 5);

        Document saved = edit(staff, event).set("seats", "60").press("save");

        assertThat(saved.select(".toast").text())
                .isEqualTo("Sparat. Datum och plats syns nu på webbplatsen, texten när du publicerar den.");
    }

    @Test
    void namesProgrammeItemsThatAreLeftBehind() {
        TestEvent event = TestEvent.withSeats("Kortare dag", 5);
        addItem(event, 0, null, "09:00", "09:45", "Välkomna");
        addItem(event, 1, null, "14:00", "15:00", "Samtal i grupper");

        Document asked = edit(staff, event).set("endsTime", "13:00").press("save");
        assertThat(asked.select("#left-behind li").eachText()).containsExactly("Samtal i grupper");

        Document saved = edit(staff, event).set("moveEndsTime", "13:00").press("move");
        assertThat(saved.select(".toast").text()).contains("Utanför den nya tiden ligger: Samtal i grupper.");
    }

    private static Document move(EditPage edit, String day, String from, String to, String reason) {
        edit.page().click("#ask-move");
        edit.fill("moveStartsOn", day);
        edit.fill("moveStartsTime", from);
        edit.fill("moveEndsOn", day);
        edit.fill("moveEndsTime", to);
        edit.fill("moveReason", reason);
        edit.press("move");
        return Jsoup.parse(edit.page().content());
    }

    private static Document personal(TestEvent event, int number) {
        Registrant person = Registrant.at(number);
        return Jsoup.parse(person.get(event.linkOf(person.email())).body());
    }

    /** Twelve register, the first of them in a browser, and each chooses a workshop. */
    private static List<String> fill(Browser browser, TestEvent event, long question, List<String> workshops) {
        List<String> all = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            Registrant person = Registrant.at(FIRST + number);
            Map<String, String> form = person.filledIn();
            form.put("q" + question + "-0", workshops.get(number % workshops.size()));
            if (number == 0) {
                typeIn(browser, event, form);
            } else {
                assertThat(person.post(event.form(), person.token(event.form()), form)
                                .status())
                        .isEqualTo(303);
            }
            all.add(person.email());
        }
        return all;
    }

    private static void typeIn(Browser browser, TestEvent event, Map<String, String> form) {
        try (se.samsyn.it.browser.Visitor reader = se.samsyn.it.browser.Visitor.reader(browser)) {
            Page page = reader.page();
            page.navigate(event.form());
            form.forEach((name, value) -> {
                Locator field = page.locator("main [name='" + name + "']");
                if (field.count() > 1) {
                    page.check("main [name='" + name + "'][value='" + value + "']");
                } else if (field.evaluate("field => field.tagName").equals("SELECT")) {
                    field.selectOption(value);
                } else {
                    field.fill(value);
                }
            });
            page.click("main form button[type=submit]");
            page.waitForURL("**/tack");
        }
    }

    private static void addItem(TestEvent event, int position, String day, String from, String to, String title) {
        ContentRows.execute("""
                insert into programme_item (version_id, position, kind, day, starts, ends, title)
                select max(id), ?, 'TALK', cast(? as date), cast(? as time), cast(? as time), ?
                from content_version where item_id = ?""", position, day, from, to, title, event.id());
    }

    /** When the items of the live text take place. */
    private static List<String> programme(TestEvent event) {
        return List.of(ContentRows.text("""
                select string_agg(coalesce(cast(p.day as text), 'null') || ' ' || to_char(p.starts, 'HH24:MI'), ';'
                    order by p.position)
                from programme_item p join content_version v on v.id = p.version_id
                where v.item_id = ? and v.live_from is not null and v.live_to is null""", event.id()).split(";"));
    }

    private static List<String> about(TestEvent event, String subject) {
        return list("m.text", event, subject);
    }

    private static List<String> recipients(TestEvent event, String subject) {
        return list("m.recipient", event, subject);
    }

    private static List<String> list(String what, TestEvent event, String subject) {
        String all = ContentRows.text(
                "select coalesce(string_agg(" + what + ", '§'), '') from mail m where m.subject like ?"
                        + " and m.mail_key like 'registration-event-change-%'"
                        + " and m.recipient in (select email from registration where event_id = ?)",
                subject + "%" + event.title(),
                event.id());
        return all.isEmpty() ? List.of() : List.of(all.split("§"));
    }

    private static long entries(TestEvent event, String subject, String method) {
        return ContentRows.id(
                "select count(*) from mail where subject = ? and calendar like ?",
                subject + event.title(),
                "%" + method + "%");
    }
}
