package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.media.Pdf;

/** A document under one address through its editions, and what the register knows of its accessibility. */
@BrowserTest
class DocumentIT {

    private final Http http = Portal.running().http();
    private Visitor staff;
    private Library library;

    @BeforeEach
    void signIn(Browser browser) {
        staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR);
        library = new Library(staff.page());
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void keepsTheAddressAndTheEarlierEditionWhenADocumentIsReplaced() {
        FilePayload first = Pdf.plain("Plan för länet.pdf", "Upplaga ett");
        FilePayload second = Pdf.accessible("plan-ny.pdf", "Upplaga tvåa, längre än den förra");
        EditPage edit = EditPage.create(staff.page(), "news", "Nyhet om planen");
        edit.add(EditPage.Kind.DOCUMENTS);
        edit.press("blocks:0:entries:0:file-choose");
        staff.page().setInputFiles(EditPage.css("picker:upload"), first);
        edit.press("picker:do-upload");
        edit.publish();
        String news = edit.publicPath();
        Element link = documentOn(news);
        assertThat(link.text()).matches("Plan för länet \\(PDF, \\d+ (byte|kB)\\)");
        assertThat(link.parent().text()).contains("inte tillgängligt för alla");
        assertThat(http.getBytes(link.attr("href"))).isEqualTo(first.buffer);
        staff.page().navigate(news);
        staff.photograph("document-not-accessible");
        long id = library.id("Plan för länet");

        staff.page().navigate("/admin/media/replace?id=" + id);
        staff.page().setInputFiles(EditPage.css("upload"), text("plan.txt", "ingen pdf"));
        staff.page().click(EditPage.css("replace"));
        staff.page().waitForSelector(".summary");
        assertThat(staff.page().textContent(EditPage.css("upload-error"))).contains("måste vara en PDF");
        assertThat(Accessibility.violations(staff.page())).isEmpty();
        staff.page().setInputFiles(EditPage.css("upload"), second);
        staff.page().click(EditPage.css("replace"));
        staff.page().waitForURL("**/admin/media/edit**");
        staff.photograph("admin-media-replaced");
        assertThat(staff.page().textContent(".toast")).contains("Adressen är densamma");
        assertThat(Accessibility.violations(staff.page())).isEmpty();

        assertThat(http.getBytes(link.attr("href"))).isEqualTo(second.buffer);
        assertThat(documentOn(news).attr("href")).isEqualTo(link.attr("href"));
        assertThat(documentOn(news).parent().text()).doesNotContain("inte tillgängligt");
        String earlier = staff.page()
                .locator("a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Version 1"))
                .getAttribute("href");
        assertThat(staff.page().request().get(earlier).body()).isEqualTo(first.buffer);
        assertThat(http.get(earlier.replace("/admin", "")).statusCode()).isEqualTo(404);
        assertThat(http.get(earlier).statusCode()).isNotEqualTo(200);
    }

    @Test
    void listsWhatNotEverybodyCanReadUntilAnExceptionHasAReason() {
        library.upload(Pdf.plain("skannad-broschyr.pdf", "Broschyr"), Pdf.accessible("bra-broschyr.pdf", "Bra"));
        assertThat(library.refusals()).isEmpty();

        staff.page().navigate("/admin/document?words=broschyr&state=INACCESSIBLE&exception=false");
        assertThat(staff.page().locator(".rows tbody th a").allInnerTexts()).containsExactly("skannad-broschyr");
        assertThat(staff.page().textContent(".rows tbody td:nth-child(3)"))
                .contains("Saknar taggar", "Saknar titel", "Saknar språk");
        assertThat(Accessibility.violations(staff.page())).isEmpty();
        staff.photograph("admin-document");
        staff.page().setViewportSize(Visitor.PHONE, 800);
        staff.photograph("admin-document-phone");
        staff.page().setViewportSize(Visitor.DESK, 900);
        staff.page().click(".rows tbody th a");
        staff.page().waitForURL("**/admin/document/edit**");
        StaffForm form = StaffForm.at(staff.page(), staff.page().url());
        staff.page().selectOption(EditPage.css("ground"), "THIRD_PARTY");
        form.press("save");
        assertThat(form.error("reason")).contains("Skriv varför");
        assertThat(Accessibility.violations(staff.page())).isEmpty();
        staff.photograph("admin-document-edit");
        form.fill("reason", "Från Socialstyrelsen, som inte har någon annan")
                .pressAndLeaveTo("save", "/admin/document");

        staff.page().navigate("/admin/document?words=broschyr&state=INACCESSIBLE&exception=false");
        assertThat(staff.page().locator(".rows tbody tr").count()).isZero();
        assertThat(Accessibility.violations(staff.page())).isEmpty();
        staff.page().navigate("/admin/document?words=broschyr&exception=true");
        assertThat(staff.page().textContent(".rows tbody tr")).contains("Från tredje part");
        staff.page().navigate("/admin/document?words=broschyr&state=ACCESSIBLE");
        assertThat(staff.page().locator(".rows tbody th a").allInnerTexts()).containsExactly("bra-broschyr");
    }

    private Element documentOn(String path) {
        return Jsoup.parse(http.get(path).body()).selectFirst("main .docs a");
    }

    private static FilePayload text(String name, String words) {
        return new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8));
    }
}
