package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.server.Waiting;

/** What was public goes by a recorded decision, what never was goes into the bin. */
@BrowserTest
class RemovalIT {

    private final Http http = Portal.running().http();

    @Test
    void answersWhatWasRemovedAndHowToAskForIt(Browser browser) throws Exception {
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            EditPage edit = EditPage.create(staff.page(), "news", "Slutrapport om trygg hemgång");
            edit.add(Kind.IMAGE);
            edit.choose(0, EditPage.picture("omslag.png"));
            edit.fill("blocks:0:altText", "Rapportens omslag");
            edit.publish();
            String path = edit.publicPath();
            String file = Jsoup.parse(http.get(path).body()).select("main img").attr("src");
            linkFrom("Sidan som länkar till rapporten", path);
            edit.fill("title", "En titel som ingen har sett");
            edit.save();

            removeByDecision(staff, edit);

            Document gone = gone(path);
            assertThat(gone.select("h1").text()).isEqualTo("Sidan är borttagen");
            assertThat(gone.select("main").text())
                    .contains("Slutrapport om trygg hemgång", path, "offentliga")
                    .doesNotContain("ingen har sett");
            assertThat(gone.select("main a[href^=mailto:]").attr("href")).contains("@");
            Document goneFile = gone(file);
            assertThat(goneFile.select("h1").text()).isEqualTo("Filen är borttagen");
            assertThat(goneFile.select("main").text()).contains("Slutrapport om trygg hemgång");
            looksWell(browser, path, "gone");
            looksWell(browser, file, "gone-file");
            standsInTheRegister(staff.page());
        }
    }

    @Test
    void endsThePeriodOfWhatIsLiveInBothLanguagesAndCallsOffTheRest() {
        long item = ContentRows.live("NEWS", "/nyheter/tas-bort-med-sin-tid", null, "Tas bort med sin tid", "prov");
        ContentRows.execute("""
                insert into content_version (item_id, kind, number, language, state, title, author, created_at, changed_by,
                    changed_at, live_from)
                select ?, 'ARTICLE', 1, 'en', 'APPROVED', 'Removed in time', 'prov', now(), 'prov', now(), now() - interval '1 hour'""", item);

        PostedForm.at(se.samsyn.it.account.Visitor.administrator(), "/admin/news/edit?id=" + item)
                .set("reference", "FoU 2026/113")
                .set("reason", "Inaktuell")
                .press("remove");

        assertThat(ContentRows.id("""
                        select count(*) from content_version v join content_item i on i.id = v.item_id
                        where i.id = ? and v.state = 'WITHDRAWN' and v.live_to between i.removed_at - interval '1 minute'
                            and i.removed_at""", item)).isEqualTo(2);
    }

    private static void linkFrom(String title, String path) {
        long target = ContentRows.id("select id from content_item where path = ?", path);
        ContentRows.link(ContentRows.live("NEWS", "/nyheter/lankar-till-rapporten", null, title, "prov"), target);
    }

    private static void removeByDecision(Visitor staff, EditPage edit) {
        staff.page().reload();
        staff.page().click("#ask-remove");
        Locator dialog = staff.page().locator("#remove-dialog");
        assertThat(dialog.innerText()).contains("En sida leder hit", "Sidan som länkar till rapporten");
        staff.photograph("admin-remove-dialog");
        edit.press("remove");
        assertThat(edit.error("reference")).isEqualTo("Fyll i fältet.");
        assertThat(edit.error("reason")).isEqualTo("Fyll i fältet.");
        assertThat(Accessibility.violations(staff.page())).isEmpty();
        edit.fill("reference", "FoU 2026/112");
        edit.fill("reason", "Bygger på uppgifter som har rättats.");
        staff.page().click(EditPage.css("remove"));
        staff.page().waitForURL(url -> url.endsWith("/admin/content"));
    }

    private Document gone(String path) throws Exception {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(410);
        assertThat(Markup.faults(answer.body())).as(path).isEmpty();
        assertThat(http.head(path).statusCode()).as(path).isEqualTo(410);
        return Jsoup.parse(answer.body());
    }

    private static void looksWell(Browser browser, String path, String name) {
        for (int width : List.of(Visitor.PHONE, Visitor.DESK)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (Visitor reader = Visitor.reader(browser, width, scheme)) {
                    reader.page().navigate(path);
                    assertThat(Accessibility.violations(reader.page())).isEmpty();
                    reader.photograph(name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
    }

    private static void standsInTheRegister(Page page) {
        page.navigate("/admin/removed?words=FoU+2026/112");
        String row = page.locator("tbody tr").innerText();
        assertThat(row)
                .contains(
                        "Slutrapport om trygg hemgång",
                        "FoU 2026/112",
                        "Bygger på uppgifter som har rättats.",
                        "i dag",
                        "Administratör");
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void letsAnEditorThrowADraftAwayAndHaveItBack(Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, new Account(Accounts.create("EDITOR"), Accounts.PASSWORD))) {
            Page page = staff.page();
            EditPage edit = EditPage.create(page, "news", "Ett hastverk");
            edit.add(Kind.RICH_TEXT);
            edit.write(0, "Skrivet i hast.");
            edit.save();
            page.click("#ask-bin");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-bin-dialog");
            page.click(EditPage.css("throw-away"));
            page.waitForURL(url -> url.endsWith("/admin/bin"));
            assertThat(page.locator("tbody").innerText()).contains("Ett hastverk");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-bin");
            page.navigate("/admin/content?words=Ett+hastverk");
            assertThat(page.locator(".count").innerText()).isEqualTo("Inget innehåll");

            EditPage.create(page, "news", "Ett hastverk");
            assertThat(page.url()).contains("/admin/news/edit");
            page.navigate("/admin/bin");
            page.locator("tr", new Page.LocatorOptions().setHasText("Ett hastverk"))
                    .locator("input[type=submit]")
                    .click();
            page.waitForURL(url -> url.contains("/admin/news/edit"));

            assertThat(page.textContent(".toast"))
                    .contains("”Ett hastverk” är tillbaka som utkast på /nyheter/ett-hastverk-2.");
            assertThat(page.locator(".ql-editor").innerText()).contains("Skrivet i hast.");
        }
    }

    @Test
    void keepsWhatWasPublicOutOfTheBin(Browser browser) {
        long known = ContentRows.live("NEWS", "/nyheter/har-varit-kand", null, "Har varit känd", "prov");
        try (Visitor staff = Visitor.signedIn(browser, new Account(Accounts.create("EDITOR"), Accounts.PASSWORD))) {
            staff.page().navigate("/admin/news/edit?id=" + known);

            assertThat(staff.page().locator("#ask-bin").count()).isZero();
            assertThat(staff.page().locator("#ask-remove").count()).isZero();
        }
    }

    @Test
    void emptiesTheBinOfWhatHasLainThereForThirtyDays(Browser browser) {
        long old = binned("ett-gammalt-utkast", 31);
        long fresh = binned("ett-nytt-utkast", 29);
        long public_ = binned("en-gang-publik", 31);
        ContentRows.execute(
                "update content_version set state = 'APPROVED', live_from = now() - interval '60 days' where item_id = ?",
                public_);
        long pointing = ContentRows.live("NEWS", "/nyheter/pekar-pa-utkast", null, "Pekar på ett utkast", "prov");
        ContentRows.link(pointing, old);

        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            staff.page().navigate("/admin/job");
            staff.page()
                    .locator("tr", new Page.LocatorOptions().setHasText("Töm papperskorgen"))
                    .locator("input[type=submit]")
                    .click();
            staff.page().waitForURL(url -> url.endsWith("/admin/job"));
        }

        assertThat(Waiting.until(Duration.ofSeconds(30), () -> rows(old) == 0)).isTrue();
        assertThat(rows(fresh)).isEqualTo(1);
        assertThat(rows(public_)).isEqualTo(1);
        assertThat(http.status("/nyheter/pekar-pa-utkast")).isEqualTo(200);
    }

    private static long binned(String slug, int days) {
        long item = ContentRows.draft("NEWS", "/nyheter/" + slug, null, slug, "prov");
        ContentRows.execute(
                "update content_item set binned = true, removed_title = slug, removed_by = 'prov', path = path || '~' || id,"
                        + " removed_at = now() - ? * interval '1 day' where id = ?",
                days,
                item);
        return item;
    }

    private static long rows(long item) {
        return ContentRows.id("select count(*) from content_item where id = ?", item);
    }

    /** Otherwise the bin could not be emptied; only areas that staff are bound to stay, and are never thrown away. */
    @Test
    void letsGoOfEverythingThatBelongsToAnItem() {
        // Copies hold their item: only what was public has any, and that never leaves by the bin.
        long holding = ContentRows.id("""
                select count(*) from pg_constraint where contype = 'f' and confdeltype not in ('c', 'n')
                and confrelid in ('content_item'::regclass, 'content_version'::regclass, 'event'::regclass)
                and conrelid not in ('account_area'::regclass, 'rendered_copy'::regclass)""");

        assertThat(holding).isZero();
    }
}
