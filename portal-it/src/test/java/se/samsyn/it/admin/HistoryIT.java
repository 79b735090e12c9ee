package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;

/** Who wrote what and when, what changed in the text, and how an earlier version comes back. */
@BrowserTest
class HistoryIT {

    private static Visitor editor(Browser browser) {
        return Visitor.signedIn(browser, new Account(Accounts.create("EDITOR"), Accounts.PASSWORD));
    }

    @Test
    void tellsWhatChangedInTheTextWordByWord(Browser browser) throws Exception {
        try (Visitor staff = editor(browser)) {
            EditPage edit = EditPage.create(staff.page(), "news", "Åtta kommuner prövar trygg hemgång");
            edit.fill("lead", "Åtta kommuner har prövat att planera hemgången tidigare.");
            edit.add(Kind.RICH_TEXT);
            edit.write(0, "Rapporten visar vad som fungerade.");
            edit.publish();
            edit.fill("lead", "Sex kommuner har prövat att planera hemgången tidigare, tillsammans med regionen.");
            edit.fill("note", "Rättat antalet kommuner");
            edit.save();

            staff.page().click("#all-versions");
            staff.page().waitForURL("**/admin/content/history**");
            Document history = Jsoup.parse(staff.page().content());
            assertThat(history.select("table.rows tbody tr")).hasSize(2);
            assertThat(history.select("table.rows tbody tr").first().text())
                    .contains("Version 2")
                    .contains("Utkast")
                    .contains("Provkonto")
                    .contains("Rättat antalet kommuner");
            assertThat(history.select("table.rows tbody tr").last().text()).contains("Version 1", "Publicerad");
            faultless(staff, "admin-history");

            staff.page().click("text=Visa ändringarna");
            staff.page().waitForURL("**/admin/content/diff**");
            Document diff = Jsoup.parse(staff.page().content());
            assertThat(diff.select(".difference h2").eachText()).containsExactly("Ingress");
            assertThat(diff.select(".difference del").eachText()).containsExactly("borttaget: Åtta");
            assertThat(diff.select(".difference ins").eachText())
                    .containsExactly("tillagt: Sex", "tillagt: , tillsammans med regionen");
            faultless(staff, "admin-diff");
        }
    }

    @Test
    void tellsWhatChangedInAPlansThemes(Browser browser) throws Exception {
        try (Visitor staff = editor(browser)) {
            EditPage edit = EditPage.create(staff.page(), "action-plan", "Plan med teman att jämföra");
            addTheme(edit, 0, "Stöd och behandling");
            edit.save();
            edit.publish();
            addTheme(edit, 1, "Samverkan i vardagen");
            edit.save();

            staff.page()
                    .navigate(staff.page().url().replace("/admin/action-plan/edit", "/admin/content/diff")
                            + "&from=1&to=2");

            Document diff = Jsoup.parse(staff.page().content());
            assertThat(diff.select(".difference h2").eachText()).containsExactly("Teman");
            assertThat(diff.select(".line-SAME").eachText()).containsExactly("1 Stöd och behandling");
            assertThat(diff.select(".line-ADDED ins").eachText()).containsExactly("tillagt: 2 Samverkan i vardagen");
            staff.photograph("admin-diff-themes");
        }
    }

    private static void addTheme(EditPage edit, int index, String title) {
        edit.press("add-theme");
        edit.fill("themes:" + index + ":title", title);
    }

    @Test
    void restoresAVersionWithoutLosingTheDraftInItsWay(Browser browser) {
        try (Visitor staff = editor(browser)) {
            EditPage edit = EditPage.create(staff.page(), "news", "Nyheten som den var");
            edit.publish();
            String path = edit.publicPath();
            edit.fill("title", "Nyheten som den blev");
            edit.publish();
            edit.fill("title", "Nyheten som ingen har sett");
            edit.save();

            staff.page().click("#all-versions");
            staff.page().click("[aria-label='Återställ version 1']");
            staff.page().waitForURL("**/admin/news/edit**");

            assertThat(edit.part("title").inputValue()).isEqualTo("Nyheten som den var");
            assertThat(edit.part("note").inputValue()).isEqualTo("Återställd från version 1");
            assertThat(Portal.running().http().get(path).body()).contains("Nyheten som den blev");
            String history = history(staff.page());
            assertThat(history).contains("Version 4").contains("Lagd åt sidan");

            staff.page().click("[aria-label='Återställ version 3']");
            staff.page().waitForURL("**/admin/news/edit**");
            assertThat(edit.part("title").inputValue()).isEqualTo("Nyheten som ingen har sett");
        }
    }

    private static String history(Page page) {
        page.click("#all-versions");
        page.waitForURL("**/admin/content/history**");
        return page.innerText("table.rows");
    }

    @Test
    void knowsNoVersionThatNeverWas(Browser browser) {
        try (Visitor staff = editor(browser)) {
            EditPage.create(staff.page(), "news", "Bara en version");
            String id = staff.page().url().replaceAll(".*id=", "");

            assertThat(status(staff, "/admin/content/diff?id=" + id + "&from=1&to=99999999999"))
                    .isEqualTo(404);
            assertThat(status(staff, "/admin/content/diff?id=" + id)).isEqualTo(404);
            assertThat(status(staff, "/admin/content/history?id=999999999")).isEqualTo(404);
        }
    }

    @Test
    void hidesTheHistoryOfWhatSomebodyMayNotWrite(Browser browser) {
        try (Visitor staff = editor(browser);
                Visitor manager =
                        Visitor.signedIn(browser, new Account(Accounts.create("EVENT_MANAGER"), Accounts.PASSWORD))) {
            EditPage.create(staff.page(), "news", "Inte för evenemangsansvariga");
            String id = staff.page().url().replaceAll(".*id=", "");

            for (String page : new String[] {"history?id=", "preview?id=", "diff?from=1&to=1&id="}) {
                assertThat(status(staff, "/admin/content/" + page + id))
                        .as(page)
                        .isEqualTo(200);
                assertThat(status(manager, "/admin/content/" + page + id))
                        .as(page)
                        .isEqualTo(404);
            }
        }
    }

    private static int status(Visitor staff, String path) {
        return staff.page().navigate(path).status();
    }

    private static void faultless(Visitor staff, String name) throws Exception {
        Page page = staff.page();
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(Markup.faults(page.context().request().get(page.url()).text()))
                .isEmpty();
        staff.photograph(name);
        page.setViewportSize(Visitor.PHONE, 900);
        staff.photograph(name + "-phone");
        page.setViewportSize(Visitor.DESK, 900);
    }
}
