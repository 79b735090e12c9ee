package se.samsyn.it.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.server.Checkout;
import se.samsyn.it.server.Waiting;

/** Publishing and taking down at a minute that an editor chooses. */
@BrowserTest
class SchedulingIT {

    private Visitor staff;
    private Page page;

    @BeforeEach
    void signIn(Browser browser) {
        staff = Visitor.signedIn(browser, new Account(Accounts.create("EDITOR"), Accounts.PASSWORD));
        page = staff.page();
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void namesTheMinuteOnTheButtonAndPublishesThen() {
        EditPage edit = EditPage.create(page, "news", "Nyhet som kommer i mars");
        String path = "/nyheter/nyhet-som-kommer-i-mars";
        page.click("#ask-publish");
        edit.fill("publishAt-day", "2031-03-03");
        edit.fill("publishAt-time", "8:00");
        page.keyboard().press("Tab");
        assertThat(edit.part("publish")).hasText("Publiceras 3 mars 2031 08.00");
        edit.fill("unpublishAt-day", "2031-03-09");
        edit.fill("unpublishAt-time", "17");
        page.keyboard().press("Tab");
        assertThat(Accessibility.violations(page)).isEmpty();
        staff.photograph("admin-publish-dialog");
        edit.press("publish");

        assertThat(page.locator(".toast")).containsText("”Nyhet som kommer i mars” publiceras 3 mars 2031 08.00.");
        assertThat(page.locator(".states")).containsText("Publiceras 3 mars 2031 08.00");
        assertThat(page.locator(".planned")).containsText("Tas ner 9 mars 2031 17.00");
        assertThat(Portal.running().http().status(path)).isEqualTo(404);
        assertThat(Accessibility.violations(page)).isEmpty();
        staff.photograph("admin-scheduled-item");

        page.navigate("/admin/scheduled");
        assertThat(page.locator("section:has(h2:text-is('måndag 3 mars 2031'))"))
                .containsText("Nyhet som kommer i mars");
        assertThat(page.locator("section:has(h2:text-is('söndag 9 mars 2031'))"))
                .containsText("Tas ner");
        assertThat(Accessibility.violations(page)).isEmpty();
        staff.photograph("admin-scheduled");
        page.setViewportSize(Visitor.PHONE, 800);
        staff.photograph("admin-scheduled-phone");

        page.navigate("/admin/content?standing=SCHEDULED&words=kommer+i+mars");
        assertThat(page.locator("table.rows")).containsText("Publiceras 3 mars 2031 08.00");
    }

    @Test
    void keepsTheFirstDayOfANewsItemThatIsChangedLater() {
        EditPage edit = EditPage.create(page, "news", "Nyhet som får vara kvar på sin dag");
        edit.publish();
        String path = edit.publicPath();
        String editor = page.url();
        page.navigate(path);
        assertThat(page.locator(".head")).containsText("Publicerad");
        assertThat(page.locator(".head")).not().containsText("Uppdaterad");
        ContentRows.execute(
                "update content_version set live_from = '2020-02-11T12:00Z' where title = ?",
                "Nyhet som får vara kvar på sin dag");

        page.navigate(editor);
        edit.fill("lead", "Med en senare rättelse");
        edit.publish();

        page.navigate(path);
        assertThat(page.locator(".head")).containsText("Publicerad 11 februari 2020");
        String today = page.locator(".head time").nth(1).innerText();
        assertThat(page.locator(".head")).containsText("Uppdaterad " + today);
        assertThat(page.locator(".colophon")).containsText("Sidan uppdaterades senast " + today);
        for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
            page.setViewportSize(width, 900);
            staff.photograph("news-updated-" + width);
        }
        page.navigate("/nyheter?sida=99");
        assertThat(page.locator("li:has-text('vara kvar på sin dag')")).containsText("11 februari 2020");

        page.navigate(editor);
        edit.fill("lead", "Publicerad av misstag");
        edit.publish();
        edit.press("undo");
        page.navigate(path);
        assertThat(page.locator(".head")).containsText("Med en senare rättelse");
        assertThat(page.locator(".head time").nth(1)).hasText(today);
    }

    /** The portal is left alone between two looks: only the query of the reader decides. */
    @Test
    void appearsAndDisappearsWithoutAnythingHappening() {
        EditPage edit = EditPage.create(page, "news", "Nyhet som visar sig en stund");
        schedule(edit, "2031-04-03", "08:00");
        String path = "/nyheter/nyhet-som-visar-sig-en-stund";
        assertThat(Portal.running().http().status(path)).isEqualTo(404);

        move("Nyhet som visar sig en stund", "now() + interval '2 seconds'", "now() + interval '7 seconds'");

        assertThat(Waiting.until(
                        Duration.ofSeconds(30), () -> Portal.running().http().status(path) == 200))
                .isTrue();
        assertThat(Waiting.until(
                        Duration.ofSeconds(30), () -> Portal.running().http().status(path) == 404))
                .isTrue();
    }

    @Test
    void leavesWhatIsScheduledAloneWhenTheEditorWritesOn() {
        EditPage edit = EditPage.create(page, "news", "Rubrik som gäller");
        edit.publish();
        edit.fill("title", "Rubrik som är schemalagd");
        schedule(edit, "2031-05-03", "08:00");

        edit.fill("title", "Rubrik som skrivs efteråt");
        edit.save();

        assertThat(page.locator("aside .panel").first()).containsText("Version 1 syns nu");
        assertThat(page.locator(".planned")).containsText("Publiceras 3 maj 2031 08.00");
        assertThat(page.locator("aside .panel").first()).containsText("Utkastet är version 3.");
        assertThat(page.locator(".history").last()).containsText("Schemalagd");
        staff.photograph("admin-live-scheduled-draft");
        page.click("#all-versions");
        assertThat(page.locator("table.rows tr:has-text('Version 2')")).containsText("Schemalagd");
        move("Rubrik som är schemalagd", "now()", null);
        assertThat(Waiting.until(
                        Duration.ofSeconds(20),
                        () -> Portal.running()
                                .http()
                                .get("/nyheter/rubrik-som-galler")
                                .body()
                                .contains("schemalagd")))
                .isTrue();
    }

    @Test
    void callsOffAPublicationAndKeepsItsText() {
        EditPage edit = EditPage.create(page, "news", "Nyhet som ligger kvar");
        edit.publish();
        edit.fill("title", "Nyhet som inte blir av");
        schedule(edit, "2031-06-03", "08:00");

        edit.fill("lead", "Skrivet innan publiceringen avbröts");
        page.click(".planned button");

        assertThat(page.locator(".toast")).containsText("är avbruten");
        assertThat(page.locator(".planned")).hasCount(0);
        assertThat(edit.part("title")).hasValue("Nyhet som inte blir av");
        assertThat(edit.part("lead")).hasValue("Skrivet innan publiceringen avbröts");
        assertThat(Portal.running().http().get("/nyheter/nyhet-som-ligger-kvar").body())
                .contains("Nyhet som ligger kvar");
    }

    @Test
    void takesDownAtAChosenMinuteAndLetsThePageStayAfterAll() {
        EditPage edit = EditPage.create(page, "news", "Nyhet med ett slut");
        edit.publish();
        page.click("#ask-withdraw");
        edit.fill("leaveAt-day", "2031-07-03");
        edit.fill("leaveAt-time", "12:00");
        page.keyboard().press("Tab");
        assertThat(edit.part("withdraw")).hasText("Tas ner 3 juli 2031 12.00");
        assertThat(Accessibility.violations(page)).isEmpty();
        staff.photograph("admin-withdraw-dialog");
        edit.press("withdraw");
        assertThat(page.locator("#leaves")).containsText("Tas ner 3 juli 2031 12.00");
        assertThat(Portal.running().http().status("/nyheter/nyhet-med-ett-slut"))
                .isEqualTo(200);

        edit.press("let-stay");

        assertThat(page.locator("#leaves")).hasCount(0);
    }

    @Test
    void explainsTheNightsWhenTheClockChanges() {
        EditPage edit = EditPage.create(page, "news", "Nyhet mitt i natten");
        page.click("#ask-publish");
        edit.fill("publishAt-day", "2027-03-28");
        edit.fill("publishAt-time", "02:30");
        page.keyboard().press("Tab");
        assertThat(edit.part("publishAt-note")).containsText("finns inte den natten");
        assertThat(edit.part("publish")).hasText("Publiceras 28 mars 2027 03.00");

        edit.fill("publishAt-day", "2027-10-31");
        page.keyboard().press("Tab");
        assertThat(edit.part("publishAt-note")).containsText("kommer två gånger den natten");
        assertThat(Accessibility.violations(page)).isEmpty();
        staff.photograph("admin-clock-change");
        page.setViewportSize(Visitor.PHONE, 800);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Checkout.target().resolve("screenshots/admin-publish-dialog-phone.png")));
    }

    @Test
    void saysBesideTheFieldsWhatIsWrongWithAMoment() {
        EditPage edit = EditPage.create(page, "news", "Nyhet i det förflutna");
        page.click("#ask-publish");
        edit.fill("publishAt-day", "2020-01-01");
        edit.fill("publishAt-time", "08:00");
        page.keyboard().press("Tab");
        assertThat(edit.part("publishAt-note")).containsText("har redan passerat");
        edit.press("publish");
        assertThat(edit.part("publishAt-error")).hasText("Tiden har redan passerat. Välj en senare.");

        page.locator("#publish-dialog .summary:focus").waitFor();
        edit.fill("publishAt-time", "");
        edit.press("publish");
        assertThat(edit.part("publishAt-error")).hasText("Fyll i både datum och klockslag.");
    }

    private void schedule(EditPage edit, String day, String time) {
        page.click("#ask-publish");
        edit.fill("publishAt-day", day);
        edit.fill("publishAt-time", time);
        edit.press("publish");
        assertThat(page.locator(".planned")).hasCount(1);
    }

    /** Brings a scheduled version's period nearer, so that nobody waits until 2031. */
    private static void move(String title, String from, String to) {
        String sql = """
                with moved as (select v.id, v.item_id from content_version v where v.title = ? and v.live_from is not null),
                ended as (update content_version v set live_to = %s from moved
                    where v.item_id = moved.item_id and v.id <> moved.id and v.live_to > now() returning v.id)
                select count(*) from ended""".formatted(from);
        String begin =
                "update content_version set live_from = %s, live_to = %s where title = ? and live_from is not null"
                        .formatted(from, to);
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement end = connection.prepareStatement(sql);
                PreparedStatement move = connection.prepareStatement(begin)) {
            end.setString(1, title);
            end.execute();
            move.setString(1, title);
            assertThat(move.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
