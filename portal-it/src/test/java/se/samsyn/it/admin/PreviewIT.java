package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Guesser;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.admin.EditPage.Kind;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;

/** A draft beside the editor at two widths, and for somebody without an account by a link. */
@BrowserTest
class PreviewIT {

    private final Http http = Portal.running().http();

    private static Visitor editor(Browser browser) {
        return Visitor.signedIn(browser, new Account(Accounts.create("EDITOR"), Accounts.PASSWORD));
    }

    /** Opens the preview of what is being edited. */
    private static Page preview(EditPage edit) {
        edit.page().click("#preview");
        edit.page().waitForURL("**/admin/content/preview**");
        return edit.page();
    }

    /** Makes a link and gives its path. */
    private static String link(Page page, String what) {
        page.selectOption(EditPage.css("what"), what);
        page.fill(EditPage.css("purpose"), "Referensgruppens möte");
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"), () -> page.click(EditPage.css("make")));
        page.waitForLoadState();
        page.waitForSelector("#made");
        return page.inputValue("#made").replace(Portal.running().address().toString(), "");
    }

    @Test
    void showsTheDraftAtTheWidthsOfAPhoneAndADesk(Browser browser) throws Exception {
        try (Visitor staff = editor(browser)) {
            EditPage edit = EditPage.create(staff.page(), "news", "Bredvid redigeringen");
            edit.fill("lead", "Ingressen som ingen har sett.");
            edit.save();
            Page page = preview(edit);

            for (String frame : new String[] {".frame-phone iframe", ".frame-desktop iframe"}) {
                page.frameLocator(frame).locator("h1").waitFor();
                assertThat(page.frameLocator(frame).locator("main").innerText())
                        .contains("Bredvid redigeringen", "Ingressen som ingen har sett.");
            }
            assertThat(width(page, ".frame-phone iframe")).isEqualTo(360);
            assertThat(width(page, ".frame-desktop iframe")).isEqualTo(1280);
            faultless(staff, "admin-preview");

            page.click("text=Bara mobil");
            page.waitForURL("**width=phone**");
            assertThat(page.locator("iframe").count()).isEqualTo(1);
        }
    }

    @Test
    void showsADraftOfAnyTypeAlthoughNothingIsFilledIn(Browser browser) {
        SoftAssertions all = new SoftAssertions();
        try (Visitor staff = editor(browser)) {
            for (String type :
                    new String[] {"area", "page", "network", "action-plan", "project", "publication", "event"}) {
                String title = "Tomt utkast av typen " + type;
                Page page = preview(EditPage.create(staff.page(), type, title));

                APIResponse shown = page.context()
                        .request()
                        .get(page.locator(".frame-phone iframe").getAttribute("src"));
                all.assertThat(shown.status()).as(type).isEqualTo(200);
                all.assertThat(shown.text()).as(type).contains(title);
                all.assertThat(shown.headers().get("content-security-policy"))
                        .contains("frame-ancestors 'self'", "sandbox");
            }
        }
        all.assertAll();
    }

    private static Object width(Page page, String frame) {
        return page.frameLocator(frame).locator("html").evaluate("() => innerWidth");
    }

    @Test
    void showsTheDraftToAStrangerWithTheLink(Browser browser) throws Exception {
        try (Visitor staff = editor(browser);
                Visitor stranger = Visitor.reader(browser)) {
            EditPage edit = EditPage.create(staff.page(), "news", "Utkastet som delas");
            edit.add(Kind.IMAGE);
            edit.choose(0, EditPage.picture("delad.png"));
            edit.fill("blocks:0:altText", "En grön kulle");
            edit.save();
            Page page = preview(edit);
            String address = page.url();
            String path = link(page, "draft");

            HttpResponse<String> answer = http.get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            Document draft = Jsoup.parse(answer.body());
            assertThat(draft.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(draft.select("link[rel=canonical]")).isEmpty();
            assertThat(draft.select("section.preview").text())
                    .contains("Förhandsvisning", "utkast", "inte är publicerat");
            assertThat(draft.select("h1").text()).isEqualTo("Utkastet som delas");
            assertThat(Markup.faults(answer.body())).isEmpty();

            stranger.page().navigate(path);
            assertThat(
                            stranger.page()
                                    .evaluate(
                                            "async () => { const picture = document.querySelector('main img');"
                                                    + " picture.loading = 'eager'; await picture.decode(); return picture.naturalWidth > 0; }"))
                    .isEqualTo(true);
            assertThat(Accessibility.violations(stranger.page())).isEmpty();
            stranger.photograph("preview-link");
            stranger.page().setViewportSize(Visitor.PHONE, 900);
            stranger.photograph("preview-link-phone");

            // Asking for the page again makes no second link.
            page.reload();
            assertThat(page.innerText("table.rows"))
                    .contains("Referensgruppens möte")
                    .contains("2 gånger");
            assertThat(page.locator("table.rows tbody tr").count()).isEqualTo(1);
            assertThat(page.locator("#made").count()).isZero();
        }
    }

    @Test
    void followsTheDraftOrStaysWithItsVersion(Browser browser) {
        try (Visitor staff = editor(browser)) {
            EditPage edit = EditPage.create(staff.page(), "news", "Som det stod först");
            edit.publish();
            String address = staff.page().url();
            Page page = preview(edit);
            String fixed = link(page, "version");
            String following = link(page, "draft");
            EditPage again = EditPage.at(page, address);
            again.fill("title", "Som det står nu");
            again.save();

            assertThat(http.get(fixed).body()).contains(">Som det stod först</h1>");
            assertThat(http.get(following).body()).contains(">Som det står nu</h1>");
        }
    }

    @Test
    void leadsNowhereElse(Browser browser) {
        try (Visitor staff = editor(browser)) {
            EditPage parent = EditPage.create(staff.page(), "area", "Område med utkast under sig");
            String area = staff.page().url();
            EditPage child = EditPage.create(staff.page(), "page", "Undersidan som hör dit");
            child.page().selectOption(EditPage.css("parent"), "Område med utkast under sig");
            child.save();
            String childId = staff.page().url().replaceAll(".*id=", "");
            EditPage other = EditPage.create(staff.page(), "news", "Utkast som inte hör dit");
            other.add(Kind.IMAGE);
            other.choose(0, EditPage.picture("annan.png"));
            other.fill("blocks:0:altText", "En grön kulle");
            other.save();
            String otherId = staff.page().url().replaceAll(".*id=", "");
            staff.page().navigate(staff.page().url());
            String picture = staff.page()
                    .locator(".block img")
                    .first()
                    .getAttribute("src")
                    .replace("/admin", "");
            EditPage.at(staff.page(), area);
            String path = link(preview(parent), "draft");

            Document draft = Jsoup.parse(http.get(path).body());
            assertThat(draft.select("section.preview li a").attr("href")).isEqualTo(path + "/utkast/" + childId);
            assertThat(http.get(path + "/utkast/" + childId).body()).contains(">Undersidan som hör dit</h1>");
            assertThat(http.status(path + "/utkast/" + otherId)).isEqualTo(404);
            assertThat(http.status(path + picture)).isEqualTo(404);
            assertThat(http.status(path + "/nyheter")).isEqualTo(404);
            assertThat(http.status(path.substring(0, path.length() - 1) + (path.endsWith("A") ? "B" : "A")))
                    .isEqualTo(404);
            assertThat(http.status("/omraden/omrade-med-utkast-under-sig")).isEqualTo(404);
            Guesser.at("2001:db8:77:3").findsTheRightOneClosedAfter(30, "/forhandsvisning/" + "x".repeat(43), path);
        }
    }

    @Test
    void showsTheDraftsThatItsMakerMayReadAtThatMoment() {
        long page = HiddenDraftsIT.in(
                HiddenDraftsIT.MINE,
                ContentRows.draft("NEWS", "/nyheter/lankar-vidare", null, "Länkar vidare", "prov"));
        long other = HiddenDraftsIT.in(
                HiddenDraftsIT.OTHERS, ContentRows.draft("NEWS", "/nyheter/lankas-till", null, "Länkas till", "prov"));
        ContentRows.link(page, other);
        String free = Accounts.create("EDITOR");
        String bound = HiddenDraftsIT.bound("EDITOR");

        String boundly = linkOf(bound, page);
        assertThat(http.get(boundly).body()).contains("Länkar vidare").doesNotContain("Länkas till");
        assertThat(http.status(boundly + "/utkast/" + other)).isEqualTo(404);
        String freely = linkOf(free, page);
        assertThat(http.get(freely).body()).contains("Länkar vidare", "Länkas till");
        assertThat(http.get(freely + "/utkast/" + other).body()).contains("Länkas till");

        Accounts.bind(free, HiddenDraftsIT.MINE);
        assertThat(http.get(freely).body()).doesNotContain("Länkas till");
        assertThat(http.status(freely + "/utkast/" + other)).isEqualTo(404);
        Accounts.deactivate(free);
        HttpResponse<String> ended = http.get(freely);
        assertThat(ended.statusCode()).isEqualTo(410);
        assertThat(ended.body()).doesNotContain("Länkar vidare");
    }

    @Test
    void endsWhenItsMakerMayReadThePageNoLonger() {
        long page = HiddenDraftsIT.in(
                HiddenDraftsIT.OTHERS, ContentRows.draft("NEWS", "/nyheter/lamnas-kvar", null, "Lämnas kvar", "prov"));
        String maker = Accounts.create("EDITOR");
        String link = linkOf(maker, page);
        assertThat(http.status(link)).isEqualTo(200);

        Accounts.bind(maker, HiddenDraftsIT.MINE);

        assertThat(http.status(link)).isEqualTo(410);
    }

    /** The path of a link that somebody has made to an item's draft. */
    private static String linkOf(String maker, long item) {
        var token = se.samsyn.domain.preview.PreviewToken.random();
        ContentRows.execute("""
                insert into preview_link (item_id, language, token_hash, created_by, created_at, expires_at)
                values (?, 'sv', ?, ?, now(), now() + interval '1 day')""", item, token.hash(), maker);
        return "/forhandsvisning/" + token.text();
    }

    @Test
    void endsByItsDateAndByHand(Browser browser) throws SQLException {
        try (Visitor staff = editor(browser)) {
            EditPage edit = EditPage.create(staff.page(), "news", "Utkastet vars länk tar slut");
            Page page = preview(edit);
            String dated = link(page, "draft");
            execute("update preview_link set expires_at = now() where token_hash = ?", hash(dated));
            HttpResponse<String> ended = http.get(dated);
            assertThat(ended.statusCode()).isEqualTo(410);
            assertThat(ended.body()).contains("Länken gäller inte längre").doesNotContain("Utkastet vars");

            String revoked = link(page, "draft");
            assertThat(http.status(revoked)).isEqualTo(200);
            page.click("input[value='Avsluta']");
            page.waitForSelector("text=Länken är avslutad");
            assertThat(http.status(revoked)).isEqualTo(410);
            assertThat(http.status(revoked + "/filer/1/x.png")).isEqualTo(410);
        }
    }

    @Test
    void keepsTheSecretOutOfDatabaseAndLogs(Browser browser) throws SQLException, IOException {
        try (Visitor staff = editor(browser)) {
            EditPage edit = EditPage.create(staff.page(), "news", "Utkastet med hemlig adress");
            String path = link(preview(edit), "draft");
            String token = path.substring(path.lastIndexOf('/') + 1);
            assertThat(token).hasSize(43);
            http.get(path);
            http.get(path + "/finns-inte");

            try (Connection connection =
                            Portal.running().database().dataSource().getConnection();
                    PreparedStatement rows = connection.prepareStatement(
                            "select count(*) from preview_link l where l::text like '%' || ? || '%'")) {
                rows.setString(1, token);
                try (ResultSet count = rows.executeQuery()) {
                    count.next();
                    assertThat(count.getInt(1)).isZero();
                }
            }
            try (Stream<Path> files = Files.walk(Portal.running().folder())) {
                assertThat(files.filter(file -> file.toString().endsWith(".log")))
                        .isNotEmpty()
                        .noneMatch(file -> contains(file, token));
            }
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    private static String hash(String path) {
        return new se.samsyn.domain.preview.PreviewToken(path.substring(path.lastIndexOf('/') + 1)).hash();
    }

    private static void execute(String sql, String value) throws SQLException {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static void faultless(Visitor staff, String name) throws Exception {
        Page page = staff.page();
        assertThat(Markup.faults(page.context().request().get(page.url()).text()))
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
