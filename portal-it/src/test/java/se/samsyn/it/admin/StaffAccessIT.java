package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;

/** Who gets in where: what somebody may not see does not exist for them. */
@BrowserTest
class StaffAccessIT {

    private static final List<String> STAFF_PATHS = List.of(
            "/admin",
            "/admin/",
            "/admin/index",
            "/admin/index.xhtml",
            "/admin/content",
            "/admin/content/create",
            "/admin/bulk",
            "/admin/bulk/create",
            "/admin/bulk/edit?id=1",
            "/admin/scheduled",
            "/admin/review",
            "/admin/content/history?id=1",
            "/admin/content/diff?id=1&from=1&to=2",
            "/admin/content/preview?id=1",
            "/admin/copy",
            "/admin/copy/show?id=1",
            "/admin/version/1",
            "/admin/kept/1",
            "/admin/news/edit?id=1",
            "/admin/event/edit?id=1",
            "/admin/dialogue/edit?id=1",
            "/admin/dialogue/answers?id=1",
            "/admin/dialogue/actor?id=1",
            "/admin/workshop/edit?id=1",
            "/admin/workshop/board?id=1",
            "/admin/workshop/plenum?id=1",
            "/admin/workshop-live?id=1",
            "/admin/event/copy?id=1",
            "/admin/media",
            "/admin/media/edit?id=1",
            "/admin/media/replace?id=1",
            "/admin/media/remove?id=1",
            "/admin/document",
            "/admin/document/edit?id=9",
            "/admin/organisation",
            "/admin/person",
            "/admin/person/leave?id=1",
            "/admin/care",
            "/admin/settings",
            "/admin/accessibility",
            "/admin/accessibility/defect",
            "/admin/accessibility/message",
            "/admin/alert",
            "/admin/alert/edit",
            "/admin/account",
            "/admin/job",
            "/admin/bin",
            "/admin/removed",
            "/admin/link",
            "/admin/not-found",
            "/admin/not-found?show=redirects",
            "/admin/not-found/edit",
            "/admin/mail",
            "/admin/registration?event=1",
            "/admin/registration/create?event=1",
            "/admin/registration/settings?event=1",
            "/admin/registration/letters?event=1",
            "/admin/registration/invite?event=1",
            "/admin/registration/form?event=1",
            "/admin/registration/answers?event=1",
            "/admin/registration/statistics?event=1",
            "/admin/personal-data",
            "/admin/registration/edit?id=1",
            "/admin/registration/door?event=1",
            "/admin/registration/door?code=23456789AB",
            "/admin/registration/door-acts?event=1",
            "/admin/registration/door-worker.js",
            "/admin/registration/badges.pdf?event=1",
            "/admin/registration/attendance.pdf?event=1&day=2027-03-11",
            "/admin/registration/participants.xlsx?event=1",
            "/admin/registration/participants.csv?event=1",
            "/admin/municipality/edit?id=1",
            "/admin/me",
            "/admin/filer/1/x.png",
            "/admin/filer/1/version-1/x.png",
            "/admin/finns-inte");

    private final Http http = Portal.running().http();

    @Test
    void sendsStrangersToTheLoginOrNowhere() {
        SoftAssertions all = new SoftAssertions();

        for (String path : STAFF_PATHS) {
            var response = http.get(path);
            boolean toLogin = response.statusCode() / 100 == 3
                    && response.headers().firstValue("Location").orElse("").contains("/admin");
            all.assertThat(toLogin
                            || response.statusCode() == 404
                            || response.uri().getPath().contains("login"))
                    .as(path + " answered " + response.statusCode())
                    .isTrue();
            all.assertThat(response.body()).as(path).doesNotContain("form:save");
        }

        all.assertAll();
    }

    @Test
    void hidesAccountsAndSettingsFromAnEditor(Browser browser) {
        try (Visitor editor = Visitor.signedIn(browser, new Account(Accounts.create("EDITOR"), Accounts.PASSWORD))) {
            assertThat(editor.page().navigate("/admin/account").status()).isEqualTo(404);
            assertThat(editor.page().navigate("/admin/job").status()).isEqualTo(404);
            assertThat(editor.page().navigate("/admin/settings").status()).isEqualTo(404);
            assertThat(editor.page().navigate("/admin/content").status()).isEqualTo(200);
        }
    }

    @Test
    void letsAnEventManagerWriteEventsOnly(Browser browser) {
        try (Visitor manager =
                Visitor.signedIn(browser, new Account(Accounts.create("EVENT_MANAGER"), Accounts.PASSWORD))) {
            EditPage.create(manager.page(), "event", "Utbildning i samtalsmetodik");
            assertThat(manager.page().url()).contains("/admin/event/edit");
            assertThat(manager.page().navigate("/admin/news/edit?id=1").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void refusesAPostWithoutItsToken() {
        var response = http.post(
                "/admin/login",
                "form=form&form%3Ausername=admin&form%3Apassword=x&form%3Asubmit=1&jakarta.faces.ViewState=stolen",
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(response.statusCode()).isBetween(400, 403);
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("at se.samsyn");
    }
}
