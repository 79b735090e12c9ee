package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.server.Waiting;

/** Every publication keeps a dated copy of the page as the public read it. */
@BrowserTest
class SnapshotIT {

    @Test
    void keepsThePageAsItWasWhenItHasBeenChangedAndRemoved(Browser browser) throws Exception {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            EditPage edit = EditPage.create(page, "news", "Beslut om öppenvården");
            edit.add(Kind.RICH_TEXT);
            edit.write(0, "Den första lydelsen av beslutet.");
            edit.add(Kind.IMAGE);
            edit.choose(1, EditPage.picture("öppenvård.png"));
            edit.fill("blocks:1:altText", "En grön kulle");
            edit.publish();
            edit.fill("title", "Ändrat beslut om öppenvården");
            edit.publish();
            edit.withdraw();
            remove(edit);

            page.navigate("/admin/snapshot?words=beslut+om+%C3%B6ppenv%C3%A5rden");
            assertThat(page.locator("table.rows tbody tr").allInnerTexts())
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row).contains("Sidan är borttagen"));
            faultless(staff, "admin-copies");

            page.click("th a >> text=/^Beslut om öppenvården$/");
            page.waitForURL("**/admin/snapshot/show**");
            assertThat(page.innerText("dl.facts")).contains("i dag").contains("/nyheter/beslut-om-oppenvarden");
            var frame = page.frameLocator("iframe.shown-page");
            frame.locator("h1").waitFor();
            assertThat(frame.locator("h1").innerText()).isEqualTo("Beslut om öppenvården");
            assertThat(frame.locator("main").innerText()).contains("Den första lydelsen av beslutet.");
            // Without scripts in the frame, no promise can be waited for there.
            frame.locator("main img").scrollIntoViewIfNeeded();
            assertThat(Waiting.until(
                            Duration.ofSeconds(10),
                            () -> frame.locator("main img")
                                    .evaluate("picture => picture.naturalWidth > 0")
                                    .equals(true)))
                    .isTrue();
            assertThat(frame.locator("body").evaluate("body => getComputedStyle(body).fontSize"))
                    .isEqualTo("20px");
            String alone = page.locator("#bare").getAttribute("href");
            faultless(staff, "admin-copy");

            Response bare = page.navigate(alone);
            assertThat(bare.headerValue("content-security-policy")).contains("sandbox", "default-src 'none'");
            assertThat(bare.text()).doesNotContain("?id=");
            assertThat(bare.headerValue("x-robots-tag")).isEqualTo("noindex");
            assertThat(bare.headerValue("cache-control")).isEqualTo("no-store");
        }
    }

    private static void remove(EditPage edit) {
        edit.page().click("#ask-remove");
        edit.fill("reference", "FOU 2026/17");
        edit.fill("reason", "Gallrad efter beslut");
        edit.page().click(EditPage.css("remove"));
        edit.page().waitForURL("**/admin/content");
    }

    @Test
    void keepsEveryPageOfAPlanWithItsParts(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "action-plan", "Handlingsplan med kopior");
            edit.press("add-part");
            edit.fill("parts:0:title", "Beslutsdelen");
            edit.publish();

            staff.page().navigate("/admin/snapshot?words=Handlingsplan+med+kopior");

            assertThat(staff.page().locator("table.rows th .small").allInnerTexts())
                    .containsExactlyInAnyOrder(
                            "/handlingsplaner/handlingsplan-med-kopior",
                            "/handlingsplaner/handlingsplan-med-kopior/beslutsdelen");
        }
    }

    @Test
    void makesACopyThatWasLostWhenTheServerStopped(Browser browser) throws SQLException {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "news", "Kopian som försvann");
            edit.publish();
            forgetCopy("Kopian som försvann");
            staff.page().navigate("/admin/snapshot?words=Kopian+som+f%C3%B6rsvann");
            assertThat(staff.page().locator("table.rows").count()).isZero();

            EditPage.create(staff.page(), "news", "Något helt annat");

            staff.page().navigate("/admin/snapshot?words=Kopian+som+f%C3%B6rsvann");
            assertThat(staff.page().locator("table.rows tbody tr").count()).isEqualTo(1);
        }
    }

    /** As if the server had been stopped between the publication and its copy. */
    private static void forgetCopy(String title) throws SQLException {
        try (Connection connection = Portal.running().database().dataSource().getConnection()) {
            for (String sql : new String[] {
                "delete from rendered_copy where title = ?",
                "update content_version set copied_at = null where title = ?"
            }) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setString(1, title);
                    statement.executeUpdate();
                }
            }
        }
    }

    @Test
    void showsCopiesToStaffOnly(Browser browser) {
        assertThat(Portal.running().http().status("/admin/snapshot-page/1")).isEqualTo(303);
        assertThat(Portal.running().http().status("/admin/version/1")).isEqualTo(303);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            assertThat(staff.page().navigate("/admin/snapshot-page/999999999").status())
                    .isEqualTo(404);
            assertThat(staff.page().navigate("/admin/snapshot-page/style/abc").status())
                    .isEqualTo(404);
            assertThat(staff.page().navigate("/admin/snapshot/show?id=x").status())
                    .isEqualTo(404);
        }
    }

    private static void faultless(Visitor staff, String name) throws Exception {
        Page page = staff.page();
        Document html = Jsoup.parse(page.context().request().get(page.url()).text());
        assertThat(Markup.faults(page.context().request().get(page.url()).text()))
                .as(html.title())
                .isEmpty();
        staff.photograph(name);
        page.setViewportSize(Visitor.PHONE, 900);
        staff.photograph(name + "-phone");
        page.setViewportSize(Visitor.DESK, 900);
        // Sandboxed frames run no script, axe-core's neither; what they show is scanned as a page of its own.
        page.evaluate("document.querySelectorAll('iframe').forEach(frame => frame.remove())");
        assertThat(Accessibility.violations(page)).isEmpty();
    }
}
