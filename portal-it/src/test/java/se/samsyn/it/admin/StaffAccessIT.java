package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final Http http = Portal.running().http();

    @Test
    void answersEveryCallerAtEveryAddressAsTheTableSays() throws IOException {
        StaffAddresses addresses = new StaffAddresses();
        Map<String, Object> named = StaffContent.named();
        SoftAssertions all = new SoftAssertions();

        all.assertThat(addresses.missing())
                .as("addresses that staff-addresses.txt says nothing of")
                .isEmpty();
        Map<String, Caller> callers = new LinkedHashMap<>();
        addresses.callers().forEach(caller -> callers.put(caller, Caller.of(caller)));
        for (StaffAddresses.Line line : addresses.lines()) {
            String path = line.filled(named);
            // Everybody at once: the server has no more than a page of each to make.
            List<Integer> answers = callers.values().parallelStream()
                    .map(caller -> caller.status(path))
                    .toList();
            all.assertThat(answers).as(line.address()).isEqualTo(line.expected());
        }
        all.assertAll();
    }

    @Test
    void tellsStrangersNothingButTheWayToTheLogin() throws IOException {
        for (StaffAddresses.Line line : new StaffAddresses().lines()) {
            String path = line.filled(Map.of()).replaceAll("\\{.*?}", "1");
            var answer = http.get(path);
            if (answer.statusCode() == 303) {
                assertThat(answer.headers().firstValue("Location"))
                        .as(path)
                        .hasValueSatisfying(location -> assertThat(location).contains("/admin/login"));
                assertThat(answer.body()).as(path).isEmpty();
            }
        }
    }

    /** Somebody who asks: nobody, a role, or a role that is bound to an area. */
    private record Caller(se.samsyn.it.account.Visitor staff) {

        private static Caller of(String name) {
            if (name.equals("nobody")) {
                return new Caller(null);
            }
            if (name.equals("ADMINISTRATOR")) {
                return new Caller(se.samsyn.it.account.Visitor.administrator());
            }
            String role = name.replace("bound-", "");
            String username = name.equals(role) ? Accounts.create(role) : HiddenDraftsIT.bound(role);
            return new Caller(se.samsyn.it.account.Visitor.signedIn(new Account(username, Accounts.PASSWORD)));
        }

        private int status(String path) {
            return staff == null
                    ? Portal.running().http().status(path)
                    : staff.get(path).statusCode();
        }
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
