package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** A copy of any item is a draft of its own with the same content. */
@BrowserTest
class DuplicateIT {

    private static final String PLAN = "/handlingsplaner/handlingsplan-mot-missbruk-och-beroende-13-29-ar";
    private static final String DIALOGUE = "/kalender/lansdialog-missbruk-och-beroende";

    private final Portal portal = Portal.running();

    @ParameterizedTest
    @CsvSource({
        "area, /omraden/missbruk-och-beroende",
        "page, /om/om-webbplatsen",
        "network, /natverk/birk",
        "action-plan, " + PLAN
    })
    void copiesTextBlocksAndTranslationIntoADraft(String type, String path, Browser browser) throws SQLException {
        long source = number("select id from content_item where path = ?", path);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            long copy = copy(staff.page(), type, source);

            String title = staff.page().inputValue(EditPage.css("title"));
            assertThat(title).startsWith("Kopia av ");
            assertThat(staff.page().locator(".toast").innerText()).contains("Det här är kopian");
            assertThat(number("select count(*) from content_version where item_id = ? and live_from is not null", copy))
                    .isZero();
            for (String counted : new String[] {
                "content_version v where v.newest and v.item_id = ?",
                "content_block b join content_version v on v.id = b.version_id where v.newest and v.item_id = ?",
                "content_item_area a where a.item_id = ?",
                "content_reference r join content_version v on v.id = r.version_id where v.newest and v.item_id = ?"
            }) {
                long there = number("select count(*) from " + counted, source);
                assertThat(number("select count(*) from " + counted, copy))
                        .as(counted)
                        .isEqualTo(there);
            }
            assertThat(text("select title from content_version where language = 'en' and item_id = ?", copy))
                    .startsWith("Copy of ");
            assertThat(portal.http().status(text("select path from content_item where id = ?", copy)))
                    .isEqualTo(404);
        }
    }

    @Test
    void givesTheCopyOfAPlanThemesOfItsOwn(Browser browser) throws SQLException {
        long plan = number("select id from content_item where path = ?", PLAN);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            long copy = copy(staff.page(), "action-plan", plan);

            String keys =
                    "select count(distinct theme_key) from plan_theme t join content_version v on v.id = t.version_id"
                            + " where v.item_id = ?";
            assertThat(number(keys, copy)).as("the same in both languages").isEqualTo(8);
            assertThat(number(
                            keys + " and theme_key in (select theme_key from plan_theme t join content_version w"
                                    + " on w.id = t.version_id where w.item_id = " + plan + ")",
                            copy))
                    .isZero();
        }
    }

    @Test
    void plansAnEventFromOneThatWasHeldForNewDays(Browser browser) throws SQLException {
        long held = number("select id from content_item where path = ?", DIALOGUE);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/event/edit?id=" + held);
            page.click("#copy-event");
            page.waitForURL("**/admin/event/duplicate**");
            page.click(EditPage.css("copy"));
            assertThat(page.locator(EditPage.css("startsAt-error")).innerText()).isNotBlank();
            page.fill(EditPage.css("title"), "Länsdialog på nytt");
            page.fill(EditPage.css("startsOn"), "2027-03-28");
            page.fill(EditPage.css("startsTime"), "02:30");
            page.click(EditPage.css("copy"));
            assertThat(page.locator(EditPage.css("startsAt-error")).innerText()).contains("finns inte den dagen");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-event-copy");
            page.fill(EditPage.css("startsOn"), "2027-02-11");
            page.fill(EditPage.css("startsTime"), "09:00");
            page.click(EditPage.css("copy"));
            page.waitForURL("**/admin/event/edit**");
            long copy = Long.parseLong(page.url().replaceAll(".*id=(\\d+).*", "$1"));

            assertThat(page.inputValue(EditPage.css("title"))).isEqualTo("Länsdialog på nytt");
            assertThat(text("select status || ' ' || place || ' ' || starts_at from event where item_id = ?", copy))
                    .isEqualTo("PLANNED Östersund 2027-02-11 09:00:00");
            assertThat(number("select count(*) from event where item_id = ? and participants is null", copy))
                    .isOne();
            assertThat(text("select ical_uid from event where item_id = ?", copy))
                    .isNotEqualTo(text("select ical_uid from event where item_id = ?", held));
            String items = "select count(*) from programme_item p join content_version v on v.id = p.version_id"
                    + " where v.newest and v.language = 'sv' and v.item_id = ?";
            assertThat(number(items, copy)).isPositive().isEqualTo(number(items, held));
            assertThat(number(items + " and (p.file_id is not null or p.day < '2027-01-01')", copy))
                    .isZero();
            assertThat(number(
                            "select count(*) from event_version e join content_version v on v.id = e.id"
                                    + " where v.item_id = ? and e.documentation is not null",
                            copy))
                    .isZero();
            String organisers = "select count(*) from event_organiser o join content_version v on v.id = o.version_id"
                    + " where v.newest and v.language = 'sv' and v.item_id = ?";
            assertThat(number(organisers, copy)).isEqualTo(number(organisers, held));
        }
    }

    private static long copy(Page page, String type, long source) {
        page.navigate("/admin/" + type + "/edit?id=" + source);
        page.click(EditPage.css("copy"));
        page.waitForURL(url -> url.contains("/admin/" + type + "/edit") && !url.endsWith("id=" + source));
        return Long.parseLong(page.url().replaceAll(".*id=(\\d+).*", "$1"));
    }

    private long number(String sql, Object value) throws SQLException {
        return Long.parseLong(text(sql, value));
    }

    private String text(String sql, Object value) throws SQLException {
        try (Connection connection = portal.database().dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, value);
            ResultSet row = query.executeQuery();
            return row.next() ? row.getString(1) : "";
        }
    }
}
