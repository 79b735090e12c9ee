package se.samsyn.it.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.it.admin.SharedRows.MY_AREA;
import static se.samsyn.it.admin.SharedRows.OTHER_AREA;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.media.Pdf;

/** Where the site asks for four eyes, what many pages share is changed by two. */
@BrowserTest
@Isolated("it asks for review of every change")
class SharedReviewIT {

    private final Http http = Portal.running().http();
    private Browser browser;
    private Visitor proposer;
    private Visitor decider;
    private Page hers;
    private Page his;

    @BeforeEach
    void signIn(Browser given) {
        browser = given;
        proposer =
                Visitor.signedIn(browser, new Account(Accounts.create("EDITOR", "Frida Föreslår"), Accounts.PASSWORD));
        decider = Visitor.signedIn(browser, new Account(Accounts.create("PUBLISHER", "Axel Avgör"), Accounts.PASSWORD));
        hers = proposer.page();
        his = decider.page();
        reviewRequired(true);
    }

    @AfterEach
    void leave() {
        reviewRequired(false);
        ContentRows.execute("update shared_change set state = 'DECLINED', decided_at = now() where state = 'WAITING'");
        proposer.close();
        decider.close();
    }

    @Test
    void showsThePublicAnotherFileWhenSomebodyElseHasApprovedIt() throws IOException {
        FilePayload first = Pdf.plain("granskad-fil.pdf", "Upplaga ett");
        FilePayload second = Pdf.plain("ny.pdf", "Upplaga tvåa, som är längre än den förra");
        long file = SharedRows.file(hers, first);
        SharedRows.show(SharedRows.page("NEWS", "Nyhet med granskad fil", OTHER_AREA), file);
        String address = "/filer/" + file + "/granskad-fil.pdf";

        replace(hers, file, second);

        assertThat(hers.locator(".toast")).containsText("väntar på att någon annan godkänner");
        assertThat(hers.locator("#change-waits")).containsText("Ditt förslag");
        assertThat(hers.locator(EditPage.css("save"))).hasCount(0);
        assertThat(Accessibility.violations(hers)).isEmpty();
        proposer.photograph("admin-shared-waits");
        assertThat(http.getBytes(address)).isEqualTo(first.buffer);
        hers.navigate("/admin/review");
        assertThat(change(hers, "granskad-fil").locator("input[value='Godkänn']"))
                .hasCount(0);
        String key =
                ContentRows.text("select storage_key from shared_change where target_id = ? and thing = 'FILE'", file);
        assertThat(Files.exists(Portal.running().files().resolve(key))).isTrue();
        try (Visitor bound = boundTo(MY_AREA)) {
            bound.page().navigate("/admin/review");
            assertThat(change(bound.page(), "granskad-fil")).hasCount(0);
            assertThat(bound.page().request().get(proposed(his, "granskad-fil")).status())
                    .isEqualTo(404);
        }

        assertThat(his.request().get(proposed(his, "granskad-fil")).body()).isEqualTo(second.buffer);
        assertThat(http.get(proposed(his, "granskad-fil").replace("/admin", "")).statusCode())
                .isEqualTo(404);
        assertThat(Accessibility.violations(his)).isEmpty();
        decider.photograph("admin-review-shared");
        his.setViewportSize(Visitor.PHONE, 800);
        decider.photograph("admin-review-shared-phone");
        his.setViewportSize(Visitor.DESK, 900);
        decide(his, "granskad-fil", "Godkänn");
        assertThat(his.locator(".toast")).containsText("är godkänd");
        assertThat(http.getBytes(address)).isEqualTo(second.buffer);
        assertThat(SharedRows.value("stored_file", "replaced_by", file)).startsWith("editor");
    }

    @Test
    void tellsTheProposerThatTheFileStaysAsItIs() {
        FilePayload first = Pdf.plain("avböjd.pdf", "Upplaga ett");
        long file = SharedRows.file(hers, first);
        SharedRows.show(SharedRows.page("NEWS", "Nyhet med avböjd fil", OTHER_AREA), file);
        replace(hers, file, Pdf.plain("ny.pdf", "Upplaga två"));

        his.navigate("/admin/review");
        decide(his, "avböjd", "Avböj");

        assertThat(http.getBytes("/filer/" + file + "/avb%C3%B6jd.pdf")).isEqualTo(first.buffer);
        hers.navigate("/admin/media/edit?id=" + file);
        assertThat(hers.locator("#change-declined")).containsText("Axel Avgör har avböjt");
        StaffForm.here(hers).fill("title", "Ny titel").press("save");
        hers.navigate("/admin/media/edit?id=" + file);
        hers.click(EditPage.css("take-back"));
        hers.waitForSelector(".toast");
        assertThat(hers.locator("#change-waits")).hasCount(0);
        assertThat(hers.locator(EditPage.css("title"))).hasValue("avböjd");
    }

    @Test
    void describesAPictureWhenSomebodyElseHasApprovedTheWordsButTagsItAtOnce() {
        long file = SharedRows.file(hers, EditPage.picture("granskadbild.png"));
        SharedRows.show(SharedRows.page("NEWS", "Nyhet med granskad bild", OTHER_AREA), file);
        StaffForm.at(hers, "/admin/media/edit?id=" + file).fill("tags", "berg").pressAndLeaveTo("save", "/admin/media");
        assertThat(SharedRows.value("file_tag", "max(tag)", "file_id", file)).isEqualTo("berg");

        StaffForm.at(hers, "/admin/media/edit?id=" + file)
                .fill("altText", "Ett berg")
                .pressAndLeaveTo("save", "/admin/media");

        assertThat(SharedRows.value("stored_file", "alt_text", file)).isEmpty();
        his.navigate("/admin/review");
        assertThat(change(his, "granskadbild").locator("tbody tr > *").allInnerTexts())
                .containsExactly("Beskrivning av bilden", "–", "Ett berg");
        decide(his, "granskadbild", "Godkänn");
        assertThat(SharedRows.value("stored_file", "alt_text", file)).isEqualTo("Ett berg");
    }

    @Test
    void judgesADocumentWhenSomebodyElseHasApprovedIt() {
        long file = SharedRows.file(hers, Pdf.plain("bedömd.pdf", "Text"));
        SharedRows.show(SharedRows.page("NEWS", "Nyhet med bedömd fil", OTHER_AREA), file);
        hers.navigate("/admin/document/edit?id=" + file);
        hers.selectOption(EditPage.css("ground"), "THIRD_PARTY");
        StaffForm.here(hers).press("save");
        assertThat(hers.locator(".summary")).containsText("Skriv varför");
        StaffForm.here(hers).fill("reason", "Kommer från en myndighet").pressAndLeaveTo("save", "/admin/document");
        assertThat(SharedRows.value("stored_file", "exception_ground", file)).isNull();

        his.navigate("/admin/review");
        decide(his, "bedömd", "Godkänn");

        assertThat(SharedRows.value("stored_file", "exception_reason", file)).isEqualTo("Kommer från en myndighet");
    }

    @Test
    void changesAContactOnItsPagesWhenSomebodyElseHasApprovedIt() {
        long person = SharedRows.person("Karin Granskad");
        long successor = SharedRows.person("Stina Efterträdare");
        SharedRows.name(SharedRows.page("NEWS", "Nyhet med granskad kontakt", OTHER_AREA), person);
        String news = "/prov/nyhet-med-granskad-kontakt";
        StaffForm.at(hers, "/admin/person/edit?id=" + person)
                .fill("phone", "070-123 45 67")
                .pressAndLeaveTo("save", "/admin/person");
        assertThat(http.get(news).body()).contains("063-10 00 00").doesNotContain("070-123 45 67");

        his.navigate("/admin/review");
        assertThat(change(his, "Karin Granskad")).containsText("063-10 00 00");
        decide(his, "Karin Granskad", "Godkänn");
        assertThat(http.get(news).body()).contains("070-123 45 67");
        assertThat(ContentRows.id("select count(*) from shared_change_field")).isZero();

        hers.navigate("/admin/person/leave?id=" + person);
        choose(hers, "Stina");
        StaffForm.here(hers).pressAndLeaveTo("leave", "/admin/person");
        assertThat(http.get(news).body()).contains("Karin Granskad");
        his.navigate("/admin/review");
        assertThat(change(his, "Karin Granskad")).containsText("Stina Efterträdare");
        decide(his, "Karin Granskad", "Godkänn");
        assertThat(http.get(news).body()).contains("Stina Efterträdare").doesNotContain("Karin Granskad");
        assertThat(SharedRows.value("person", "successor_id", person)).isEqualTo(String.valueOf(successor));
        hers.navigate("/admin/person/leave?id=" + person);
        StaffForm.here(hers).pressAndLeaveTo("come-back", "/admin/person");
        his.navigate("/admin/review");
        decide(his, "Karin Granskad", "Godkänn");
        assertThat(http.get(news).body()).contains("Karin Granskad");
    }

    @Test
    void listsNobodyOnTheContactPageAndNoOrganisationBeforeSomebodyElseHasAgreed() {
        StaffForm.at(hers, "/admin/person/edit")
                .fill("name", "Aaa granskade jouren")
                .check("Visas på kontaktsidan")
                .pressAndLeaveTo("save", "/admin/person");
        StaffForm.at(hers, "/admin/organisation/edit")
                .fill("name", "Granskade föreningen")
                .pressAndLeaveTo("save", "/admin/organisation");
        assertThat(http.get("/kontakt").body()).doesNotContain("Aaa granskade jouren");
        assertThat(http.status("/organisationer/granskade-foreningen")).isEqualTo(404);

        his.navigate("/admin/review");
        decide(his, "Aaa granskade jouren", "Godkänn");
        decide(his, "Granskade föreningen", "Godkänn");

        assertThat(http.get("/kontakt").body()).contains("Aaa granskade jouren");
        assertThat(http.status("/organisationer/granskade-foreningen")).isEqualTo(200);
    }

    @Test
    void changesAnOrganisationOnceAndRefusesWhatHasBeenOvertaken() {
        long organisation = SharedRows.organisation("Överhunna aktören", "overhunna-aktoren");
        StaffForm.at(hers, "/admin/organisation/edit?id=" + organisation)
                .fill("about", "Föreslagen text")
                .pressAndLeaveTo("save", "/admin/organisation");
        Page late = his.context().newPage();
        late.navigate("/admin/organisation/edit?id=" + organisation);
        assertThat(late.locator("#change-waits")).containsText("Frida Föreslår föreslog en ändring");
        late.close();
        his.navigate("/admin/review");
        ContentRows.execute(
                "update organisation set about = 'Rättad', lock_version = lock_version + 1 where id = ?", organisation);

        change(his, "Överhunna aktören").locator("input[value='Godkänn']").click();

        assertThat(his.locator(".summary")).containsText("har ändrats sedan dess");
        assertThat(http.get("/organisationer/overhunna-aktoren").body())
                .contains("Rättad")
                .doesNotContain("Föreslagen");
        decide(his, "Överhunna aktören", "Avböj");
        assertThat(ContentRows.text(
                        "select state from shared_change where target_id = ? and thing = 'ORGANISATION'", organisation))
                .isEqualTo("DECLINED");
    }

    @Test
    void letsNobodyDecideWhatIsTheirOwnOrDecidedAlready() {
        long organisation = SharedRows.organisation("Egna aktören", "egna-aktoren");
        StaffForm.at(hers, "/admin/organisation/edit?id=" + organisation)
                .fill("about", "Föreslagen text")
                .pressAndLeaveTo("save", "/admin/organisation");
        his.navigate("/admin/review");
        Page twin = his.context().newPage();
        twin.navigate("/admin/review");
        ContentRows.execute(
                "update shared_change set proposed_by = (select username from account where display_name = 'Axel Avgör'"
                        + " order by id desc limit 1) where target_id = ? and thing = 'ORGANISATION'",
                organisation);
        change(his, "Egna aktören").locator("input[value='Godkänn']").click();
        assertThat(his.locator(".summary")).containsText("Någon annan än den som föreslog");
        assertThat(http.get("/organisationer/egna-aktoren").body()).doesNotContain("Föreslagen");
        ContentRows.execute(
                "update shared_change set proposed_by = 'editor1' where target_id = ? and thing = 'ORGANISATION'",
                organisation);

        decide(his, "Egna aktören", "Godkänn");
        change(twin, "Egna aktören").locator("input[value='Avböj']").click();

        assertThat(twin.locator(".summary")).containsText("Förslaget finns inte längre");
        assertThat(http.get("/organisationer/egna-aktoren").body()).contains("Föreslagen text");
        twin.close();
    }

    @Test
    void standsOnTheDashboardOfThoseWhoDecide() {
        long organisation = SharedRows.organisation("Räknade aktören", "raknade-aktoren");
        SharedRows.name(SharedRows.page("NEWS", "Nyhet om räknade aktören", OTHER_AREA), employee(organisation));
        StaffForm.at(hers, "/admin/organisation/edit?id=" + organisation)
                .fill("about", "Föreslagen text")
                .pressAndLeaveTo("save", "/admin/organisation");

        his.navigate("/admin");
        assertThat(his.locator("a[data-work='shared_change']")).isVisible();
        hers.navigate("/admin");
        assertThat(hers.locator("a[data-work='shared_change']")).hasCount(0);
        try (Visitor bound = boundTo(MY_AREA)) {
            bound.page().navigate("/admin");
            assertThat(bound.page().locator("a[data-work='shared_change']")).hasCount(0);
        }
        his.navigate("/admin/review");
        decide(his, "Räknade aktören", "Avböj");
    }

    private static long employee(long organisation) {
        long person = SharedRows.person("Anställd hos räknade aktören");
        ContentRows.execute("update person set organisation_id = ? where id = ?", organisation, person);
        return person;
    }

    private Visitor boundTo(String area) {
        String username = Accounts.create("EDITOR");
        Accounts.bind(username, area);
        return Visitor.signedIn(browser, new Account(username, Accounts.PASSWORD));
    }

    private static void replace(Page page, long file, FilePayload by) {
        page.navigate("/admin/media/replace?id=" + file);
        page.setInputFiles(EditPage.css("upload"), by);
        page.click(EditPage.css("replace"));
        page.waitForURL("**/admin/media/edit**");
    }

    private static Locator change(Page page, String title) {
        return page.locator(".shared-change:has(h3:has-text('" + title + "'))");
    }

    private static void decide(Page page, String title, String button) {
        change(page, title).locator("input[value='" + button + "']").click();
        page.waitForSelector(".toast");
    }

    private static String proposed(Page page, String title) {
        page.navigate("/admin/review");
        return change(page, title).locator("a[href*='forslag-']").getAttribute("href");
    }

    private static void choose(Page page, String name) {
        page.locator("[id='form:successor_input']").pressSequentially(name);
        page.click("[id='form:successor_panel'] [role='option']:has-text('" + name + "')");
    }

    private static void reviewRequired(boolean required) {
        ContentRows.execute("update site_settings set review_required = ?", required);
    }
}
