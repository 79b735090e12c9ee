package se.samsyn.it.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.it.admin.SharedRows.MY_AREA;
import static se.samsyn.it.admin.SharedRows.OTHER_AREA;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.media.Pdf;

/** Files, contacts and organisations on pages that somebody does not write are not theirs to change. */
@BrowserTest
class SharedAccessIT {

    private static final FilePayload SECOND = Pdf.plain("ny.pdf", "En annan upplaga");

    private final Http http = Portal.running().http();
    private Browser browser;
    private Visitor free;
    private Visitor bound;
    private Page page;

    @BeforeEach
    void signIn(Browser given) {
        browser = given;
        free = Visitor.signedIn(browser, new Account(Accounts.create("EDITOR"), Accounts.PASSWORD));
    }

    @AfterEach
    void leave() {
        free.close();
        if (bound != null) {
            bound.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDITOR", "EVENT_MANAGER", "PUBLISHER"})
    void showsAFileOfAnotherAreaWithoutLettingItBeChanged(String role) {
        FilePayload first = Pdf.plain("delad-" + role.toLowerCase(Locale.ROOT) + ".pdf", "Upplaga ett");
        long file = SharedRows.file(free.page(), first);
        SharedRows.show(SharedRows.page("NEWS", "Delar fil " + role, OTHER_AREA), file);
        SharedRows.show(SharedRows.draft("Hemligt utkast " + role, OTHER_AREA), file);
        signInBound(role);

        page.navigate("/admin/media/edit?id=" + file);
        assertThat(page.locator("#not-mine")).containsText("sidor som du inte skriver på");
        assertThat(page.locator(EditPage.css("title"))).isDisabled();
        assertThat(page.locator(EditPage.css("save"))).hasCount(0);
        assertThat(page.locator("aside a[href*='replace'], aside a[href*='remove']"))
                .hasCount(0);
        assertThat(page.locator("aside")).containsText("2 sidor som du inte skriver på.");
        assertThat(page.content()).doesNotContain("Hemligt utkast");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.navigate("/admin/media/replace?id=" + file);
        assertThat(page.locator(EditPage.css("upload"))).hasCount(0);
        page.navigate("/admin/media/remove?id=" + file);
        assertThat(page.locator(EditPage.css("remove"))).hasCount(0);
        assertThat(page.content()).doesNotContain("Hemligt utkast");
        page.navigate("/admin/document/edit?id=" + file);
        assertThat(page.locator(EditPage.css("save"))).hasCount(0);
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDITOR", "EVENT_MANAGER"})
    void refusesWhatComesFromPagesThatWereOpenAlready(String role) {
        FilePayload first = Pdf.plain("oppen-" + role.toLowerCase(Locale.ROOT) + ".pdf", "Upplaga ett");
        long file = SharedRows.file(free.page(), first);
        signInBound(role);
        Page describe = page.context().newPage();
        describe.navigate("/admin/media/edit?id=" + file);
        Page judge = page.context().newPage();
        judge.navigate("/admin/document/edit?id=" + file);
        Page remove = page.context().newPage();
        remove.navigate("/admin/media/remove?id=" + file);
        page.navigate("/admin/media/replace?id=" + file);
        SharedRows.show(SharedRows.page("NEWS", "Fil från öppen sida " + role, OTHER_AREA), file);

        page.setInputFiles(EditPage.css("upload"), SECOND);
        page.click(EditPage.css("replace"));
        assertThat(page.locator(EditPage.css("upload-error"))).containsText("sidor som du inte skriver på");
        describe.fill(EditPage.css("title"), "Kapad titel");
        describe.click(EditPage.css("save"));
        assertThat(describe.locator(".summary")).containsText("sidor som du inte skriver på");
        judge.selectOption(EditPage.css("judgement"), "INACCESSIBLE");
        judge.click(EditPage.css("save"));
        assertThat(judge.locator(".summary")).containsText("sidor som du inte skriver på");
        remove.click(EditPage.css("remove"));
        assertThat(remove.locator(".summary")).containsText("kan inte tas bort");

        assertThat(http.getBytes("/filer/" + file + "/" + first.name)).isEqualTo(first.buffer);
        assertThat(SharedRows.value("stored_file", "title", file)).doesNotContain("Kapad");
        assertThat(SharedRows.value("stored_file", "judgement", file)).isNull();
    }

    @Test
    void keepsAFileThatTheHistoryOfAnotherAreaNeeds() {
        long file = SharedRows.file(free.page(), Pdf.plain("i-historiken.pdf", "Äldre"));
        long news = SharedRows.page("NEWS", "Nyhet med historik", OTHER_AREA);
        SharedRows.show(news, file);
        ContentRows.execute("""
                insert into content_version (item_id, kind, number, state, title, author, created_at, changed_by, changed_at)
                values (?, 'ARTICLE', 2, 'DRAFT', 'Nyhet med historik', 'prov', now(), 'prov', now())""", news);
        ContentRows.execute(
                "update content_version set live_to = now() - interval '1 minute' where item_id = ? and number = 1",
                news);
        signInBound("EDITOR");

        page.navigate("/admin/media/remove?id=" + file);
        assertThat(page.locator("#not-mine")).isVisible();
        assertThat(page.locator(EditPage.css("remove"))).hasCount(0);
        free.page().navigate("/admin/media/remove?id=" + file);
        assertThat(free.page().locator(EditPage.css("remove"))).hasCount(1);
    }

    @Test
    void letsAFileBeReplacedByWhoeverWritesEveryPageWithIt() {
        FilePayload first = Pdf.plain("egen.pdf", "Upplaga ett");
        long mine = SharedRows.file(free.page(), first);
        SharedRows.show(SharedRows.page("NEWS", "Egen nyhet med fil", MY_AREA), mine);
        long both = SharedRows.file(free.page(), Pdf.plain("bada.pdf", "Upplaga ett"));
        SharedRows.show(SharedRows.page("NEWS", "Egen nyhet med delad fil", MY_AREA), both);
        SharedRows.show(SharedRows.page("NEWS", "Annans nyhet med delad fil", OTHER_AREA), both);
        long ofEvent = SharedRows.file(free.page(), Pdf.plain("evenemang.pdf", "Upplaga ett"));
        EditPage event = EditPage.create(free.page(), "event", "Evenemang med delad fil");
        event.publish();
        SharedRows.show(event.itemId(), ofEvent);
        signInBound("EDITOR");

        replace(page, mine);
        assertThat(http.getBytes("/filer/" + mine + "/egen.pdf")).isEqualTo(SECOND.buffer);
        page.navigate("/admin/media/edit?id=" + both);
        assertThat(page.locator("aside")).containsText("Egen nyhet med delad fil");
        assertThat(page.locator("aside")).containsText("Och 1 sida som du inte skriver på.");
        replace(free.page(), both);
        try (Visitor manager =
                Visitor.signedIn(browser, new Account(Accounts.create("EVENT_MANAGER"), Accounts.PASSWORD))) {
            replace(manager.page(), ofEvent);
        }
        assertThat(http.getBytes("/filer/" + ofEvent + "/evenemang.pdf")).isEqualTo(SECOND.buffer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDITOR", "EVENT_MANAGER"})
    void keepsAContactOfAnotherAreaAsItIs(String role) {
        long person = SharedRows.person("Kontakt för " + role);
        signInBound(role);
        page.navigate("/admin/person/edit?id=" + person);
        Page leaving = page.context().newPage();
        leaving.navigate("/admin/person/leave?id=" + person);
        SharedRows.name(SharedRows.page("NEWS", "Nyhet med kontakt för " + role, OTHER_AREA), person);

        page.fill(EditPage.css("phone"), "070-666 66 66");
        page.click(EditPage.css("save"));
        assertThat(page.locator(".summary")).containsText("sidor som du inte skriver på");
        leaving.click(EditPage.css("leave"));
        assertThat(leaving.locator(".summary")).containsText("sidor som du inte skriver på");

        assertThat(SharedRows.value("person", "phone", person)).isEqualTo("063-10 00 00");
        assertThat(SharedRows.value("person", "active", person)).isEqualTo("t");
        page.navigate("/admin/person/edit?id=" + person);
        assertThat(page.locator("#not-mine")).isVisible();
        assertThat(page.locator(EditPage.css("phone"))).isDisabled();
        assertThat(page.locator(EditPage.css("save") + ", #leave")).hasCount(0);
        assertThat(Accessibility.violations(page)).isEmpty();
        leaving.navigate("/admin/person/leave?id=" + person);
        assertThat(leaving.locator(EditPage.css("leave"))).hasCount(0);
        assertThat(leaving.content()).doesNotContain("Nyhet med kontakt för");
        assertThat(Accessibility.violations(leaving)).isEmpty();
        StaffForm.at(free.page(), "/admin/person/edit?id=" + person)
                .fill("phone", "063-11 11 11")
                .pressAndLeaveTo("save", "/admin/person");
        assertThat(SharedRows.value("person", "phone", person)).isEqualTo("063-11 11 11");
    }

    @Test
    void keepsTheContactPageForThoseWhoWriteEverywhere() {
        signInBound("EVENT_MANAGER");
        StaffForm form = StaffForm.at(page, "/admin/person/edit");

        form.fill("name", "Smyger in på kontaktsidan")
                .check("Visas på kontaktsidan")
                .press("save");

        assertThat(form.error("listed")).contains("hela webbplatsen");
        form.uncheck("Visas på kontaktsidan").pressAndLeaveTo("save", "/admin/person");
        assertThat(http.get("/kontakt").body()).doesNotContain("Smyger in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDITOR", "EVENT_MANAGER"})
    void keepsAnOrganisationOfAnotherAreaAsItIs(String role) {
        String slug = "aktor-" + role.toLowerCase(Locale.ROOT).replace('_', '-');
        long organisation = SharedRows.organisation("Aktör " + role, slug);
        signInBound(role);
        page.navigate("/admin/organisation/edit?id=" + organisation);
        long person = SharedRows.person("Anställd hos " + role);
        ContentRows.execute("update person set organisation_id = ? where id = ?", organisation, person);
        SharedRows.name(SharedRows.page("NEWS", "Nyhet om aktör " + role, OTHER_AREA), person);

        page.fill(EditPage.css("about"), "Kapad text");
        page.click(EditPage.css("save"));
        assertThat(page.locator(".summary")).containsText("sidor som du inte skriver på");

        assertThat(http.get("/organisationer/" + slug).body()).doesNotContain("Kapad text");
        page.navigate("/admin/organisation/edit?id=" + organisation);
        assertThat(page.locator("#not-mine")).isVisible();
        assertThat(page.locator(EditPage.css("save"))).hasCount(0);
        assertThat(Accessibility.violations(page)).isEmpty();
        StaffForm.at(free.page(), "/admin/organisation/edit?id=" + organisation)
                .fill("about", "Rätt text")
                .pressAndLeaveTo("save", "/admin/organisation");
        assertThat(http.get("/organisationer/" + slug).body()).contains("Rätt text");
    }

    /** Signs somebody in who is bound to one area. */
    private void signInBound(String role) {
        String username = Accounts.create(role);
        Accounts.bind(username, MY_AREA);
        bound = Visitor.signedIn(browser, new Account(username, Accounts.PASSWORD));
        page = bound.page();
    }

    private static void replace(Page page, long file) {
        page.navigate("/admin/media/replace?id=" + file);
        page.setInputFiles(EditPage.css("upload"), SECOND);
        page.click(EditPage.css("replace"));
        page.waitForURL("**/admin/media/edit**");
    }
}
