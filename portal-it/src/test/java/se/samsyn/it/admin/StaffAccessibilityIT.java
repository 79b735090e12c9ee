package se.samsyn.it.admin;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** Nothing on the staff's pages hinders somebody seriously. */
@BrowserTest
class StaffAccessibilityIT {

    private static final List<String> PAGES = List.of(
            "/admin",
            "/admin/content",
            "/admin/scheduled",
            "/admin/review",
            "/admin/content/create",
            "/admin/content/history?id=1",
            "/admin/snapshot",
            "/admin/media",
            "/admin/organisation",
            "/admin/person",
            "/admin/settings",
            "/admin/accessibility",
            "/admin/accessibility/defect",
            "/admin/accessibility/message",
            "/admin/alert",
            "/admin/account",
            "/admin/account/create",
            "/admin/mail",
            "/admin/account/edit?id=1",
            "/admin/bulk",
            "/admin/bulk/create",
            "/admin/job",
            "/admin/bin",
            "/admin/removed",
            "/admin/link",
            "/admin/not-found",
            "/admin/not-found?show=redirects",
            "/admin/not-found/edit",
            "/admin/media/edit?id=1",
            "/admin/media/replace?id=1",
            "/admin/media/remove?id=1",
            "/admin/document",
            "/admin/document/edit?id=9",
            "/admin/municipality",
            "/admin/municipality/edit?id=1",
            "/admin/organisation/edit?id=1",
            "/admin/person/edit?id=1",
            "/admin/person/leave?id=1",
            "/admin/maintenance",
            "/admin/maintenance?list=OWNERLESS",
            "/admin/me");

    private static final Map<String, String> TYPES = Map.of(
            "area", "Område för prov",
            "page", "Sida för prov",
            "news", "Nyhet för prov",
            "network", "Nätverk för prov",
            "action-plan", "Handlingsplan för prov",
            "project", "Projekt för prov",
            "publication", "Publikation för prov",
            "event", "Evenemang för prov");

    @Test
    void hasNoGraveViolationOnAnyPage(Browser browser) {
        SoftAssertions all = new SoftAssertions();
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            for (String path : PAGES) {
                all.assertThat(staff.page().navigate(path).status()).as(path).isEqualTo(200);
                all.assertThat(Accessibility.graveViolations(staff.page()))
                        .as(path)
                        .isEmpty();
                staff.photograph("admin" + path.replaceAll("[^a-z]+", "-"));
                all.assertThat(narrowed(staff)).as(path + " on a narrow phone").isEmpty();
            }
        }
        all.assertAll();
    }

    @Test
    void hasNoGraveViolationOnTheEditPageOfAnyType(Browser browser) {
        SoftAssertions all = new SoftAssertions();
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            TYPES.forEach((type, title) -> {
                EditPage edit = EditPage.create(staff.page(), type, title);
                for (EditPage.Kind kind : EditPage.Kind.values()) {
                    edit.add(kind);
                }
                all.assertThat(Accessibility.graveViolations(staff.page()))
                        .as(type)
                        .isEmpty();
                staff.photograph("admin-edit-" + type);
                all.assertThat(narrowed(staff)).as(type + " on a narrow phone").isEmpty();
                staff.page().click("#ask-publish");
                all.assertThat(Accessibility.graveViolations(staff.page()))
                        .as(type + " with the question open")
                        .isEmpty();
            });
        }
        all.assertAll();
    }

    @Test
    void isNoWiderThanItsWindowForATitleOfTwoHundredLetters(Browser browser) {
        String title = "Långtitel" + "samverkansöverenskommelse".repeat(8).substring(9);
        LongTitles titles = LongTitles.of(title);
        SoftAssertions all = new SoftAssertions();
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            for (String path : titles.pages()) {
                all.assertThat(staff.page().navigate(path).status()).as(path).isEqualTo(200);
                fits(staff, path, all);
            }
            EditPage.at(staff.page(), titles.editPage()).publish();
            fits(staff, "a page that has just been published", all);
        }
        all.assertAll();
    }

    private static void fits(Visitor staff, String path, SoftAssertions all) {
        for (int width : List.of(Visitor.PHONE, Visitor.DESK)) {
            staff.page().setViewportSize(width, 800);
            all.assertThat(Accessibility.widerThanWindow(staff.page()))
                    .as(path + " at " + width)
                    .isEmpty();
            staff.photograph("long-title-" + width + path.replaceAll("[^a-z]+", "-"));
        }
    }

    private static List<String> narrowed(Visitor staff) {
        staff.page().setViewportSize(320, 800);
        List<String> wider = Accessibility.widerThanWindow(staff.page());
        staff.page().setViewportSize(Visitor.PHONE, 800);
        staff.photograph(
                "phone-" + staff.page().url().replaceAll("^.*/admin", "admin").replaceAll("[^a-z]+", "-"));
        staff.page().setViewportSize(Visitor.DESK, 800);
        return wider;
    }
}
