package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** One act on many items: each by itself, with a result for each, kept for whoever began it. */
@BrowserTest
class BulkIT {

    private final Portal portal = Portal.running();

    @Test
    void publishesWhatCanBePublishedAndSaysWhyNotTheRest(Browser browser) throws SQLException {
        long first = news("Massan ett", "mass-ett", true);
        long second = news("Massan två", "mass-tva", true);
        long live = news("Massan tre", "mass-tre", false);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/content?words=Massan");
            assertThat(Accessibility.violations(page)).isEmpty();
            for (String title : List.of("Massan ett", "Massan två", "Massan tre")) {
                page.getByLabel("Välj " + title).check();
            }
            page.selectOption("#bulk-action", "PUBLISH");
            staff.photograph("admin-bulk-list");
            page.click("#bulk button");

            assertThat(page.locator("h1").innerText()).isEqualTo("Vill du publicera nu?");
            assertThat(page.locator("main li").allInnerTexts()).hasSize(3);
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-bulk-question");
            assertThat(portal.http().status("/nyheter/mass-ett")).isEqualTo(404);
            page.click(EditPage.css("begin"));
            page.waitForURL("**/admin/bulk/edit?id=*");
            waitForTheEnd(page);

            assertThat(page.locator("progress").getAttribute("value")).isEqualTo("3");
            assertThat(page.locator("[role=status]").innerText()).isEqualTo("3 av 3 klara: 2 gick bra, 1 gick inte.");
            assertThat(row(page, "Massan ett")).contains("Klart");
            assertThat(row(page, "Massan tre")).contains("Gick inte").contains("Det finns inget");
            assertThat(portal.http().status("/nyheter/mass-ett")).isEqualTo(200);
            assertThat(portal.http().status("/nyheter/mass-tva")).isEqualTo(200);
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-bulk-result");
            page.setViewportSize(Visitor.PHONE, 800);
            staff.photograph("admin-bulk-result-360");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Visitor.PHONE);
            page.navigate("/admin/bulk");
            assertThat(page.locator("tbody tr").first().innerText()).contains("Publicera nu", "Arbetet är klart");
            assertThat(Accessibility.violations(page)).isEmpty();
        }
        assertThat(List.of(first, second, live)).doesNotHaveDuplicates();
    }

    @Test
    void changesOwnerAreasAndRemovesByOneDecision(Browser browser) throws SQLException {
        long one = news("Ägandet ett", "agandet-ett", false);
        long two = news("Ägandet två", "agandet-tva", false);
        String owner = Accounts.create("EDITOR");
        String query = "&item=" + one + "&item=" + two;
        long area = number("select id from content_item where path = '/omraden/aldre'");
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/bulk/create?action=OWNER" + query);
            page.click(EditPage.css("begin"));
            assertThat(page.locator(EditPage.css("owner-error")).innerText()).isNotBlank();
            page.selectOption(EditPage.css("owner"), owner);
            begin(page);
            assertThat(number("select count(*) from content_item where id in (%d, %d) and owner = '%s'"
                            .formatted(one, two, owner)))
                    .isEqualTo(2);

            page.navigate("/admin/bulk/create?action=ADD_AREA" + query);
            page.selectOption(EditPage.css("area"), String.valueOf(area));
            begin(page);
            String inArea = "select count(*) from content_item_area where area_id = %d and item_id in (%d, %d)"
                    .formatted(area, one, two);
            assertThat(number(inArea)).as("only drafts").isZero();
            page.navigate("/admin/bulk/create?action=PUBLISH" + query);
            begin(page);
            assertThat(number(inArea)).isEqualTo(2);

            page.navigate("/admin/bulk/create?action=REMOVE" + query);
            page.fill(EditPage.css("reference"), "FOU 2026/17");
            page.fill(EditPage.css("reason"), "Inaktuellt");
            begin(page);
            assertThat(portal.http().status("/nyheter/agandet-ett")).isEqualTo(410);
            assertThat(portal.http().status("/nyheter/agandet-tva")).isEqualTo(410);
            assertThat(number(
                            "select count(*) from content_item where removal_reference = 'FOU 2026/17' and id in (%d, %d)"
                                    .formatted(one, two)))
                    .isEqualTo(2);
        }
    }

    @Test
    void asksForPermissionItemByItem(Browser browser) throws SQLException {
        long news = news("Ingens evenemang", "ingens-evenemang", false);
        long draft = news("Ingens utkast", "ingens-utkast", true);
        var manager = new Portal.Account(Accounts.create("EVENT_MANAGER"), Accounts.PASSWORD);
        try (Visitor staff = Visitor.signedIn(browser, manager)) {
            staff.page().navigate("/admin/bulk/create?action=WITHDRAW&item=" + news + "&item=" + draft);
            assertThat(staff.page().innerText("main"))
                    .contains("Ingens evenemang")
                    .doesNotContain("Ingens utkast");
            begin(staff.page());

            assertThat(row(staff.page(), "Ingens evenemang")).contains("Gick inte", "Du saknar behörighet");
            assertThat(portal.http().status("/nyheter/ingens-evenemang")).isEqualTo(200);
            staff.page().navigate("/admin/news/edit?id=" + news);
            assertThat(staff.page().innerText("main")).contains("saknar ditt konto behörighet");
        }
    }

    @Test
    void goesOnWithWhatIsLeftOfAJobThatWasCutOff(Browser browser) throws SQLException {
        long done = news("Avbrutet ett", "avbrutet-ett", false);
        long left = news("Avbrutet två", "avbrutet-tva", true);
        long job = number("""
                with j as (insert into bulk_job (action, started_by, started_at, touched_at)
                    values ('PUBLISH', 'admin', now() - interval '1 hour', now() - interval '1 hour') returning id),
                i as (insert into bulk_job_item (job_id, position, item_id, result)
                    select id, 1, %d, 'DONE' from j union all select id, 2, %d, null from j)
                select id from j""".formatted(done, left));
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/bulk/edit?id=" + job);
            assertThat(page.locator("main .notice").innerText()).contains("1 sida har inte prövats");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-bulk-cut-off");

            page.click(EditPage.css("go-on"));
            waitForTheEnd(page);

            assertThat(row(page, "Avbrutet två")).contains("Klart");
            assertThat(portal.http().status("/nyheter/avbrutet-tva")).isEqualTo(200);
        }
    }

    @Test
    void showsAJobOnlyToWhoeverBeganIt() throws SQLException {
        long item = news("Annans körning", "annans-korning", true);
        long job = number("""
                with j as (insert into bulk_job (action, started_by, started_at, touched_at)
                    values ('PUBLISH', 'somebody-else', now(), now()) returning id),
                i as (insert into bulk_job_item (job_id, position, item_id) select id, 1, %d from j)
                select id from j""".formatted(item));
        var admin = se.samsyn.it.account.Visitor.administrator();

        assertThat(admin.get("/admin/bulk/edit?id=" + job).statusCode()).isEqualTo(404);
        assertThat(admin.get("/admin/bulk/edit?id=0").statusCode()).isEqualTo(404);
        assertThat(admin.get("/admin/bulk").body()).doesNotContain("edit?id=" + job + "\"");
        assertThat(admin.get("/admin/bulk/create").body()).contains("Du har inte valt några sidor");
    }

    private static void begin(Page page) {
        page.click(EditPage.css("begin"));
        page.waitForURL("**/admin/bulk/edit?id=*");
        waitForTheEnd(page);
    }

    /** The page looks by itself how far the job has come. */
    private static void waitForTheEnd(Page page) {
        page.getByText("Arbetet är klart").waitFor();
    }

    private static String row(Page page, String title) {
        return page.locator("tbody tr:has-text('" + title + "')").innerText();
    }

    /** A news item made behind the portal's back: a draft, or live. */
    private long news(String title, String slug, boolean draft) throws SQLException {
        return number("""
                with i as (insert into content_item (type, slug, path, owner, created_at)
                    values ('NEWS', '%2$s', '/nyheter/%2$s', 'admin', now()) returning id),
                v as (insert into content_version (item_id, kind, number, state, title, author, created_at, changed_by,
                    changed_at, live_from)
                    select id, 'ARTICLE', 1, '%3$s', '%1$s', 'admin', now(), 'admin', now(), %4$s from i)
                select id from i""".formatted(title, slug, draft ? "DRAFT" : "APPROVED", draft ? "null" : "now()"));
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = portal.database().dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
