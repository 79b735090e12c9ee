package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.job.Jobs;
import se.samsyn.it.mail.Outbox;

/** Nothing that is published is forgotten: reviews, contacts that leave, events without documentation, work lists. */
@BrowserTest
@Isolated("it counts statements, and lets jobs run that look at everything")
class MaintenanceIT {

    private final Portal portal = Portal.running();
    private String username;
    private Visitor staff;

    @BeforeEach
    void signIn(Browser browser) {
        username = Accounts.create("PUBLISHER");
        staff = Visitor.signedIn(browser, new Account(username, Accounts.PASSWORD));
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void writesOnceToTheOwnerOfAPageThatIsDueForReview() {
        EditPage edit = EditPage.create(staff.page(), "news", "Nyhet att se över");
        edit.publish();
        edit.fill("careReviewOn", LocalDate.now(ZoneId.of("Europe/Stockholm")).toString());
        edit.press("care-save");
        assertThat(staff.page().textContent("[id='form:toast']")).contains("Ansvar och översyn är sparat.");
        assertThat(Accessibility.graveViolations(staff.page())).isEmpty();

        Jobs.run("review-due");
        assertThat(Outbox.reaches("review-due:" + username + "%", "SENT")).isTrue();
        Jobs.run("review-due");

        assertThat(Outbox.received("En sida är dags att se över"))
                .filteredOn(mail -> Outbox.textOf(mail).contains("Nyhet att se över"))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(Outbox.textOf(mail))
                        .contains(portal.address() + "/admin/maintenance?list=REVIEW_DUE&owner=" + username));
        staff.page().navigate("/admin/maintenance?list=REVIEW_DUE&owner=" + username);
        staff.photograph("admin-care-review-due");
        row("Nyhet att se över").locator("input[value='Markera som översedd']").click();
        staff.page().waitForSelector(".toast");
        assertThat(row("Nyhet att se över").count()).isZero();
    }

    @Test
    void refusesADayThatNoCalendarHas() {
        EditPage edit = EditPage.create(staff.page(), "news", "Nyhet med omöjlig dag");

        edit.fill("careReviewOn", "2026-02-30");
        edit.press("care-save");

        assertThat(edit.part("careReviewOn-error").textContent()).contains("2026-02-30");
    }

    @Test
    void showsWhoTookOverOnEveryPageOfAContactWhoLeft() {
        EditPage edit = EditPage.create(staff.page(), "news", "Nyhet med kontakt");
        edit.publish();
        person("Beata Slutar", false);
        person("FoU-brevlådan", true);
        name("Beata Slutar", "Nyhet med kontakt");
        assertThat(publicPage("/nyheter/nyhet-med-kontakt")).contains("Beata Slutar");

        StaffForm form = leaving("Beata Slutar");
        assertThat(staff.page().textContent("main")).contains("Nyhet med kontakt");
        assertThat(Accessibility.graveViolations(staff.page())).isEmpty();
        staff.photograph("admin-person-leave");
        choose("FoU-brevlådan");
        form.pressAndLeaveTo("leave", "/admin/person");

        assertThat(publicPage("/nyheter/nyhet-med-kontakt"))
                .contains("FoU-brevlådan")
                .doesNotContain("Beata Slutar");
    }

    @Test
    void putsPagesOfAContactWithoutSuccessorOnAListAndTellsTheirOwner() {
        EditPage.create(staff.page(), "news", "Nyhet utan ersättare").publish();
        person("Cecilia Slutar", false);
        name("Cecilia Slutar", "Nyhet utan ersättare");

        leaving("Cecilia Slutar").pressAndLeaveTo("leave", "/admin/person");

        assertThat(publicPage("/nyheter/nyhet-utan-ersattare")).doesNotContain("Cecilia Slutar");
        staff.page().navigate("/admin/maintenance?list=CONTACT_LEFT");
        assertThat(row("Nyhet utan ersättare").textContent())
                .contains("Provkonto")
                .contains("Cecilia Slutar");
        assertThat(Outbox.reaches("contact-left:%:" + username, "SENT")).isTrue();
        row("Nyhet utan ersättare")
                .locator("a", new Locator.LocatorOptions().setHasText("Cecilia"))
                .click();
        staff.page().waitForURL("**/admin/person/leave**");
        staff.page().click("[id='form:come-back']");
        staff.page().waitForURL("**/admin/person");
        assertThat(publicPage("/nyheter/nyhet-utan-ersattare")).contains("Cecilia Slutar");
    }

    @Test
    void handsPagesWithoutAnOwnerToSomebodyWhoMayWorkThere() {
        String gone = Accounts.create("EDITOR");
        String heir = Accounts.create("EDITOR", "Arvtagare Provsson");
        Accounts.bind(heir, "/omraden/missbruk-och-beroende");
        Long area = ContentRows.id("select id from content_item where path = '/omraden/missbruk-och-beroende'");
        ContentRows.live("PAGE", "/omraden/missbruk-och-beroende/utan-agare", area, "Aa sida utan ägare", gone);
        long elsewhere = ContentRows.live("NEWS", "/nyheter/utan-agare", null, "Aa nyhet utan ägare", gone);
        Accounts.deactivate(gone);
        staff.page().navigate("/admin/maintenance?list=OWNERLESS");
        assertThat(row("Aa sida utan ägare").count()).isEqualTo(1);
        assertThat(Accessibility.graveViolations(staff.page())).isEmpty();

        staff.page().locator("[id='form:newOwner']").selectOption(heir);
        StaffForm.here(staff.page()).press("hand-over");

        assertThat(staff.page().textContent(".toast")).contains("där får den nya ägaren inte arbeta");
        assertThat(row("Aa sida utan ägare").count()).isZero();
        assertThat(row("Aa nyhet utan ägare").count()).isEqualTo(1);
        staff.page().locator("[id='form:newOwner']").selectOption(username);
        StaffForm.here(staff.page()).press("hand-over");
        assertThat(staff.page().textContent(".empty")).isNotBlank();
        assertThat(ContentRows.id("select count(*) from content_item where id = ? and owner = ?", elsewhere, username))
                .isEqualTo(1);
    }

    @Test
    void leadsFromEveryTileToAListOfThatMany(Browser browser) {
        EditPage.create(staff.page(), "event", "Evenemang utan dokumentation").publish();
        EditPage.create(staff.page(), "news", "Ett eget utkast");
        update(
                "update event set end_instant = now() - interval '15 days', start_instant = now() - interval '16 days'"
                        + " where item_id in (select item_id from content_version where title = 'Evenemang utan dokumentation')");
        Map<String, Integer> tiles = new LinkedHashMap<>();

        staff.page().navigate("/admin/");
        for (Locator tile : staff.page().locator("a[data-work]").all()) {
            tiles.put(
                    tile.getAttribute("href"),
                    Integer.valueOf(tile.locator("strong").textContent()));
        }
        assertThat(Accessibility.graveViolations(staff.page())).isEmpty();
        staff.photograph("admin-work");

        assertThat(tiles.keySet())
                .anyMatch(path -> path.contains("standing=DRAFT"))
                .anyMatch(path -> path.contains("UNDOCUMENTED"));
        SoftAssertions all = new SoftAssertions();
        tiles.forEach((path, number) -> {
            staff.page().navigate(path);
            all.assertThat(staff.page().textContent(".count").strip()).as(path).startsWith(number + " ");
            all.assertThat(Accessibility.graveViolations(staff.page())).as(path).isEmpty();
        });
        all.assertAll();
        staff.page().navigate("/admin/maintenance?list=UNDOCUMENTED&owner=" + username);
        assertThat(row("Evenemang utan dokumentation").textContent()).contains("Provkonto");
    }

    @Test
    void asksForAllNumbersInOneStatement() throws Exception {
        staff.page().navigate("/admin/");

        var statements = portal.database().statementsDuring(() -> staff.page().navigate("/admin/"));

        assertThat(statements).filteredOn(sql -> sql.startsWith("select cast(")).hasSize(1);
    }

    private Locator row(String title) {
        return staff.page().locator("tbody tr", new Page.LocatorOptions().setHasText(title));
    }

    private StaffForm leaving(String name) {
        staff.page().navigate("/admin/person?words=" + name.split(" ")[0]);
        staff.page().click("table.rows >> text=" + name);
        staff.page().click("#leave");
        staff.page().waitForURL("**/admin/person/leave**");
        return StaffForm.at(staff.page(), staff.page().url());
    }

    private void choose(String successor) {
        staff.page().locator("[id='form:successor_input']").pressSequentially(successor.substring(0, 8));
        staff.page().click("[id='form:successor_panel'] [role='option']:has-text('" + successor + "')");
    }

    private String publicPage(String path) {
        return portal.http().get(path).body();
    }

    private static void person(String name, boolean function) {
        update("insert into person (name, function_address) values (?, " + function + ")", name);
    }

    private static void name(String person, String title) {
        update(
                "insert into version_contact (version_id, person_id, position) select v.id, p.id, 0"
                        + " from content_version v, person p where p.name = ? and v.title = ?",
                person,
                title);
    }

    private static void update(String sql, String... values) {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
