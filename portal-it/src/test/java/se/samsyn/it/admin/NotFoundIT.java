package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.server.Waiting;

/** Addresses that people ask for and did not find, counted and led somewhere. */
@BrowserTest
class NotFoundIT {

    private static final int MOST_ROWS = 20_000;

    private final Http http = Portal.running().http();
    private Visitor staff;

    @BeforeEach
    void signIn(Browser browser) {
        staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR);
    }

    @AfterEach
    void leave() {
        staff.close();
        ContentRows.execute("delete from not_found_hit where path like '/flod/%'");
    }

    @Test
    void leadsAnAddressToThePageThatIsSuggestedWithOneClick() {
        long item = ContentRows.live("NEWS", "/nyheter/rapport-om-natverk", null, "Rapport om nätverk", "prov");
        askForInVain("/gamla/rapport-om-natverk.aspx", 3);

        Locator row = rowOf("/gamla/rapport-om-natverk.aspx");
        assertThat(row.locator("td").first().innerText()).isEqualTo("3");
        assertThat(Accessibility.violations(staff.page())).isEmpty();
        staff.photograph("admin-not-found");
        row.locator("input[value='Led till ”Rapport om nätverk”']").click();
        staff.page().waitForURL(url -> url.endsWith("/admin/not-found"));

        assertThat(staff.page().textContent(".toast").strip())
                .isEqualTo("/gamla/rapport-om-natverk.aspx leder nu till ”Rapport om nätverk”.");
        assertThat(rowOf("/gamla/rapport-om-natverk.aspx").count()).isZero();
        leadsTo("/gamla/rapport-om-natverk.aspx", "/nyheter/rapport-om-natverk");
        assertThat(http.get("/en/gamla/rapport-om-natverk.aspx").headers().firstValue("Location"))
                .contains("/en/nyheter/rapport-om-natverk");
        ContentRows.execute("update content_version set live_to = now(), state = 'WITHDRAWN' where item_id = ?", item);
        assertThat(http.status("/gamla/rapport-om-natverk.aspx")).isEqualTo(404);
        takeBack("/gamla/rapport-om-natverk.aspx");
    }

    private void takeBack(String path) {
        staff.page().navigate("/admin/not-found?show=redirects");
        assertThat(Accessibility.violations(staff.page())).isEmpty();
        staff.photograph("admin-not-found-redirects");
        assertThat(rowOnPage(path).innerText()).contains("Vilar, sidan är inte publicerad");
        rowOnPage(path).locator("input[type=submit]").click();
        staff.page().waitForURL(url -> url.endsWith("show=redirects"));
        assertThat(rowOnPage(path).count()).isZero();
    }

    @Test
    void leadsAnyAddressToAPageThatStaffChoose() {
        ContentRows.live("NEWS", "/nyheter/den-ratta-sidan", null, "Den rätta sidan för gamla länkar", "prov");
        askForInVain("/startsidan-forr", 1);
        rowOf("/startsidan-forr").getByRole(AriaRole.LINK).click();
        Page page = staff.page();
        assertThat(page.inputValue(EditPage.css("path"))).isEqualTo("/startsidan-forr");
        page.click(EditPage.css("save"));
        page.waitForLoadState();
        assertThat(page.textContent(EditPage.css("target-error"))).isEqualTo("Välj vart adressen ska leda.");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("[id='form:target_input']").pressSequentially("Den rätta sidan");
        page.locator("[id='form:target_panel'] [role=option]").first().click();
        page.click(EditPage.css("save"));
        page.waitForURL(url -> url.endsWith("/admin/not-found"));

        leadsTo("/startsidan-forr", "/nyheter/den-ratta-sidan");
    }

    @Test
    void refusesToHideContentBehindARedirect() {
        String path = "/nyheter/star-redan-har-" + Long.toString(System.nanoTime(), 36);
        ContentRows.live("NEWS", path, null, "Står redan här", "prov");
        Page page = staff.page();
        page.navigate("/admin/not-found/edit?path=" + path);
        page.locator("[id='form:target_input']").pressSequentially("Missbruk och beroende");
        // The answer to an earlier letter may come after the choice, and lay its list over the button.
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("[id='form:target_panel'] [role=option]").first().click();
        page.click(EditPage.css("save"));
        page.waitForLoadState();

        assertThat(page.textContent(EditPage.css("path-error"))).isEqualTo("På adressen finns redan innehåll.");
    }

    @Test
    void leavesAnAddressToThePageThatMovedFromIt() {
        long moved = ContentRows.live("NEWS", "/nyheter/flyttad-hit", null, "Flyttad hit", "prov");
        long other = ContentRows.live("NEWS", "/nyheter/vill-ha-adressen", null, "Vill ha adressen", "prov");
        ContentRows.execute("insert into former_path (path, item_id) values ('/nyheter/flyttad-fran', ?)", moved);

        assertThat(redirected(administrator(), "/nyheter/flyttad-fran", other))
                .isEqualTo(
                        "Adressen hör till en sida som har flyttat och leder dit av sig själv. Välj en annan adress.");
        leadsTo("/nyheter/flyttad-fran", "/nyheter/flyttad-hit");
    }

    @Test
    void leavesAnAddressToWhoeverMayWriteThePageThatItLeadsTo() {
        long theirs = HiddenDraftsIT.in(
                HiddenDraftsIT.OTHERS, ContentRows.live("NEWS", "/nyheter/deras-sida", null, "Deras sida", "prov"));
        long mine = HiddenDraftsIT.in(
                HiddenDraftsIT.MINE, ContentRows.live("NEWS", "/nyheter/min-sida", null, "Min sida", "prov"));
        assertThat(redirected(administrator(), "/deras-gamla", theirs)).isEmpty();
        var bound = visitor(HiddenDraftsIT.bound("EDITOR"));

        String refused = "Adressen hör till en sida som någon annan ansvarar för. Be dem ändra den.";
        assertThat(redirected(bound, "/deras-gamla", mine)).isEqualTo(refused);
        assertThat(redirected(bound, "/nyheter/deras-sida/under", mine)).isEqualTo(refused);
        leadsTo("/deras-gamla", "/nyheter/deras-sida");
        redirected(bound, "/min-gamla", theirs);
        assertThat(http.status("/min-gamla")).isEqualTo(404);
        assertThat(redirected(bound, "/min-gamla", mine)).isEmpty();
        leadsTo("/min-gamla", "/nyheter/min-sida");
        assertThat(redirected(visitor(Accounts.create("EDITOR")), "/deras-gamla", mine))
                .isEmpty();
        leadsTo("/deras-gamla", "/nyheter/min-sida");
    }

    /** Leads an address to an item and gives what is said beside it. */
    private static String redirected(se.samsyn.it.account.Visitor staff, String path, long item) {
        return PostedForm.error(
                PostedForm.at(staff, "/admin/not-found/edit")
                        .set("path", path)
                        .set("target_input", "x")
                        .set("target_hinput", String.valueOf(item))
                        .press("save"),
                "path");
    }

    private static se.samsyn.it.account.Visitor administrator() {
        return se.samsyn.it.account.Visitor.administrator();
    }

    private static se.samsyn.it.account.Visitor visitor(String username) {
        return se.samsyn.it.account.Visitor.signedIn(new Portal.Account(username, Accounts.PASSWORD));
    }

    @Test
    void takesAnAddressAsItIsPastedOrRefusesIt() {
        long item = ContentRows.live("NEWS", "/nyheter/hit-leder-manga", null, "Hit leder många", "prov");
        String site = Portal.running().address().toString();

        assertThat(redirected(administrator(), "/gamla/v%C3%A5rd%20och", item)).contains("utan frågetecken");
        assertThat(redirected(administrator(), "gamla/v%C3%A5rd/", item)).isEmpty();
        assertThat(redirected(administrator(), site + "/en/gamla/hela#nere", item))
                .isEmpty();
        leadsTo("/gamla/v%C3%A5rd", "/nyheter/hit-leder-manga");
        leadsTo("/gamla/hela", "/nyheter/hit-leder-manga");
        assertThat(http.get("/en/gamla/hela?q=1").headers().firstValue("Location"))
                .contains("/en/nyheter/hit-leder-manga?q=1");
        for (String never : List.of("https://example.org/gamla", "/gamla.aspx?id=5")) {
            assertThat(redirected(administrator(), never, item)).as(never).contains("utan frågetecken");
        }
        for (String answered :
                List.of("/kontakt", "/admin/gammal", "/filer/1/a.pdf", "/kalender.ics", "/om/tillganglighet")) {
            assertThat(redirected(administrator(), answered, item)).as(answered).contains("finns redan innehåll");
        }
    }

    @Test
    void letsAnAddressBe() {
        askForInVain("/finns-aldrig-mer", 1);
        rowOf("/finns-aldrig-mer").locator("input[value=Ignorera]").click();
        staff.page().waitForURL(url -> url.endsWith("/admin/not-found"));
        assertThat(rowOnPage("/finns-aldrig-mer").count()).isZero();

        staff.page().navigate("/admin/not-found?show=dismissed");
        assertThat(rowOnPage("/finns-aldrig-mer").count()).isEqualTo(1);
    }

    @Test
    void keepsTheMostWantedWhenSomebodyFloodsTheCount() {
        ContentRows.execute(
                "insert into not_found_hit (path, day, hits) select '/flod/' || n, current_date, 1 from generate_series(1, ?) n",
                MOST_ROWS);
        ContentRows.execute(
                "insert into not_found_hit (path, day, hits) values ('/flod/efterfragad', current_date, 900)");

        askForInVain("/flod/sist", 2);

        assertThat(ContentRows.id("select count(*) from not_found_hit")).isLessThanOrEqualTo(MOST_ROWS);
        assertThat(ContentRows.id("select count(*) from not_found_hit where path = '/flod/efterfragad'"))
                .isEqualTo(1);
    }

    private void askForInVain(String path, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(http.status(path)).isEqualTo(404);
        }
        assertThat(Waiting.until(
                        Duration.ofSeconds(40),
                        () -> ContentRows.id("select coalesce(sum(hits), 0) from not_found_hit where path = ?", path)
                                == times))
                .isTrue();
    }

    private void leadsTo(String path, String target) {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(target);
        assertThat(http.status(target)).isEqualTo(200);
    }

    /** The address's row, on whichever page of the list it stands. */
    private Locator rowOf(String path) {
        staff.page().navigate("/admin/not-found");
        Locator next = staff.page().locator(".pages a", new Page.LocatorOptions().setHasText("Nästa sida"));
        while (rowOnPage(path).count() == 0 && next.count() > 0) {
            next.click();
            staff.page().waitForLoadState();
        }
        return rowOnPage(path);
    }

    private Locator rowOnPage(String path) {
        return staff.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(staff.page().locator("code", new Page.LocatorOptions().setHasText(path))));
    }
}
