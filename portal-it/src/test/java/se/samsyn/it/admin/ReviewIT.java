package se.samsyn.it.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
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
import se.samsyn.it.mail.Outbox;

/** A text on its way from its author by way of a reviewer to the public. */
@BrowserTest
@Isolated("it asks for review of every text")
class ReviewIT {

    private String reviewerName;
    private Visitor author;
    private Visitor reviewer;
    private Page hers;
    private Page his;

    @BeforeEach
    void signIn(Browser browser) {
        reviewerName = Accounts.create("EDITOR", "Rune Granskare");
        author = Visitor.signedIn(browser, new Account(Accounts.create("EDITOR", "Signe Skribent"), Accounts.PASSWORD));
        reviewer = Visitor.signedIn(browser, new Account(reviewerName, Accounts.PASSWORD));
        hers = author.page();
        his = reviewer.page();
    }

    @AfterEach
    void leave() {
        author.close();
        reviewer.close();
    }

    @Test
    void goesFromAuthorToReviewerAndBackAndOutAtAChosenMinute() {
        EditPage edit = EditPage.create(hers, "news", "Text som granskas");
        edit.fill("lead", "En första ingress");
        send(edit, reviewerName, "Stämmer siffrorna?");
        assertThat(hers.locator(".states")).containsText("Under granskning");
        assertThat(hers.locator("#in-review")).containsText("Signe Skribent har skickat texten till Rune Granskare");
        assertThat(hers.locator("#ask-publish")).hasCount(0);
        author.photograph("admin-in-review");

        his.navigate("/admin/review");
        assertThat(his.locator("tr:has(th:has-text('Text som granskas'))")).containsText("Stämmer siffrorna?");
        assertThat(Accessibility.violations(his)).isEmpty();
        reviewer.photograph("admin-review");
        his.click("th a:text-is('Text som granskas')");
        EditPage judged = EditPage.here(his);
        remark(judged, "Jag kontrollerar.", "say");
        assertThat(his.locator("#review-lines")).containsText("Jag kontrollerar.");
        remark(judged, "Byt ut den andra siffran.", "ask-changes");
        assertThat(his.locator(".states")).containsText("Utkast");

        hers.reload();
        assertThat(hers.locator("#changes-wanted")).containsText("Byt ut den andra siffran.");
        assertThat(hers.locator("#review-lines")).containsText("Jag kontrollerar.");
        assertThat(Accessibility.violations(hers)).isEmpty();
        author.photograph("admin-changes-wanted");
        edit.fill("lead", "En rättad ingress");
        edit.save();
        assertThat(hers.locator("#changes-wanted")).containsText("Byt ut den andra siffran.");
        assertThat(edit.part("reviewer")).hasValue(reviewerName);
        send(edit, reviewerName, "Nu är den bytt.");

        his.reload();
        reviewer.photograph("admin-second-round");
        his.click("#changes-since");
        assertThat(his.locator(".difference del")).containsText("första");
        assertThat(his.locator(".difference ins")).containsText("rättad");
        his.goBack();
        his.click("#ask-publish");
        judged.fill("publishAt-day", "2031-03-03");
        judged.fill("publishAt-time", "08:00");
        his.keyboard().press("Tab");
        assertThat(judged.part("publish")).hasText("Godkänn: publiceras 3 mars 2031 08.00");
        assertThat(Accessibility.violations(his)).isEmpty();
        reviewer.photograph("admin-approve-dialog");
        judged.press("publish");
        assertThat(his.locator(".planned")).containsText("Publiceras 3 mars 2031 08.00");
        assertThat(his.locator("#review-lines")).containsText("Rune Granskare godkände");
        assertThat(judged.part("lead")).hasValue("En rättad ingress");
        his.navigate("/admin/review?show=all");
        assertThat(his.locator("main")).not().containsText("Text som granskas");
        assertThat(Outbox.delivers("Ändringar önskas i ”Text som granskas”")).isTrue();
        assertThat(Outbox.delivers("”Text som granskas” är godkänd")).isTrue();
        assertThat(Outbox.received("Vill du granska ”Text som granskas”?")).hasSize(2);
    }

    @Test
    void isADraftAgainWhenSomebodyWritesInIt() {
        EditPage edit = EditPage.create(hers, "news", "Text som ändras under granskning");
        send(edit, null, "");
        assertThat(hers.locator("#in-review")).containsText("blir texten ett utkast igen");
        long item = edit.itemId();
        edit.fill("lead", "En ny ingress");
        edit.save();

        assertThat(hers.locator("#in-review")).hasCount(0);
        assertThat(hers.locator(".states")).containsText("Utkast");
        assertThat(ContentRows.text(
                        "select string_agg(state || ' ' || lead, ', ' order by number) from content_version where item_id = ?",
                        item))
                .isEqualTo("REVIEWED , DRAFT En ny ingress");
        assertThat(ContentRows.id(
                        "select count(*) from mail where mail_key like 'review_requested:%:' || ? and subject like '%ändras under granskning%'",
                        reviewerName))
                .isEqualTo(1);
    }

    @Test
    void doesNotLoseWhatTheReviewerHasTypedByApprovingTheStoredText() {
        EditPage edit = EditPage.create(hers, "news", "Text med en egen ändring");
        send(edit, null, "");
        EditPage judged = EditPage.at(his, hers.url());
        judged.fill("lead", "Granskarens egen mening");
        judged.publish();

        assertThat(his.locator(".summary")).containsText("Du har ändrat texten.");
        assertThat(judged.part("lead")).hasValue("Granskarens egen mening");
        assertThat(Portal.running().http().status("/nyheter/text-med-en-egen-andring"))
                .isEqualTo(404);
    }

    @Test
    void refusesToApproveATextThatHasBeenChangedSince() {
        EditPage edit = EditPage.create(hers, "news", "Text som ändrades efteråt");
        send(edit, reviewerName, "");
        EditPage judged = EditPage.at(his, hers.url());
        edit.fill("lead", "Ändrad efteråt");
        send(edit, reviewerName, "");

        judged.publish();

        assertThat(his.locator(".summary")).containsText("Signe Skribent har ändrat texten sedan du öppnade den.");
        assertThat(Portal.running().http().status("/nyheter/text-som-andrades-efterat"))
                .isEqualTo(404);
    }

    @Test
    void sendsATextOnWithoutChangingIt() {
        EditPage edit = EditPage.create(hers, "news", "Text som skickas vidare");
        send(edit, null, "");
        send(edit, reviewerName, "");

        assertThat(hers.locator("#in-review")).containsText("till Rune Granskare");
        assertThat(ContentRows.id("select count(*) from content_version where item_id = ?", edit.itemId()))
                .isEqualTo(1);
    }

    @Test
    void wantsWordsWhenChangesAreAskedFor() {
        EditPage edit = EditPage.create(hers, "news", "Text utan kommentar");
        send(edit, reviewerName, "");
        EditPage judged = EditPage.at(his, hers.url());
        remark(judged, "", "ask-changes");

        assertThat(judged.error("remark")).isEqualTo("Fyll i fältet.");
        his.locator("#remark-dialog .summary:focus").waitFor();
        assertThat(Accessibility.violations(his)).isEmpty();
        reviewer.photograph("admin-remark-dialog");
    }

    @Test
    void letsNobodyPublishTheirOwnTextWhereTheSiteAsksForFourEyes() {
        EditPage before = EditPage.create(hers, "news", "Text för fyra ögon");
        reviewRequired(true);
        try {
            before.publish();
            assertThat(hers.locator(".summary")).containsText("ska granskas av någon annan");
            hers.reload();
            assertThat(hers.locator("#ask-publish")).hasCount(0);
            hers.click("#ask-review");
            assertThat(Accessibility.violations(hers)).isEmpty();
            author.photograph("admin-review-dialog");
            before.press("send-review");

            EditPage.at(his, hers.url()).publish();
            assertThat(his.locator(".toast")).containsText("är publicerad");
            assertThat(Portal.running().http().status("/nyheter/text-for-fyra-ogon"))
                    .isEqualTo(200);
        } finally {
            reviewRequired(false);
        }
    }

    private static void send(EditPage edit, String to, String comment) {
        edit.page().click("#ask-review");
        edit.part("reviewer").selectOption(to == null ? "" : to);
        edit.fill("reviewComment", comment);
        edit.press("send-review");
        assertThat(edit.page().locator("#in-review")).isVisible();
    }

    private static void remark(EditPage edit, String words, String button) {
        edit.page().click("#ask-remark");
        edit.fill("remark", words);
        edit.press(button);
    }

    private static void reviewRequired(boolean required) {
        try (Connection connection = Portal.running().database().dataSource().getConnection()) {
            connection.createStatement().executeUpdate("update site_settings set review_required = " + required);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
