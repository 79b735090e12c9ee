package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Guesser;
import se.samsyn.it.Http;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.server.Checkout;

/** A workshop: three phones at once, a facilitator who gathers by keyboard, a projector, a public summary. */
@BrowserTest
class WorkshopIT {

    private static final String PLAN_THEME = "Lättillgänglighet";

    private final Http http = Portal.running().http();

    private static Visitor manager(Browser browser) {
        return Visitor.signedIn(browser, new Account(Accounts.create("EVENT_MANAGER"), Accounts.PASSWORD));
    }

    /** A published event with a workshop of one question and three groups; gives where the public reads it. */
    private static String setUp(Page page, String title) {
        EditPage event = EditPage.create(page, "event", title);
        event.publish();
        String path = event.publicPath();
        EditPage edit = EditPage.at(page, "/admin/workshop/edit?id=" + event.itemId());
        edit.press("add-question");
        edit.fill("questions:0:text", "Vad behövs i länet?");
        for (int group = 0; group < 3; group++) {
            edit.press("add-group");
        }
        Locator plan = page.locator(EditPage.css("planId") + " option", new Page.LocatorOptions().setHasText("13–29"));
        page.selectOption(EditPage.css("planId"), plan.first().getAttribute("value"));
        edit.save();
        assertThat(page.locator(".toast").innerText()).contains("Workshoppen är sparad");
        return path;
    }

    /** Opens the workshop on its board and gives the code. */
    private static String openDoor(Page page) {
        page.click("#to-board");
        EditPage.here(page).press("open-door");
        page.waitForSelector("#code");
        return page.innerText("#code");
    }

    private static Page phone(Browser browser, List<BrowserContext> phones) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setBaseURL(Portal.running().address().toString())
                .setJavaScriptEnabled(false)
                .setViewportSize(Visitor.PHONE, 740));
        context.setDefaultTimeout(20_000);
        phones.add(context);
        return context.newPage();
    }

    @Test
    void gathersWhatThreePhonesWriteAndPublishesIt(Browser browser) throws Exception {
        List<BrowserContext> phones = new ArrayList<>();
        try (Visitor staff = manager(browser)) {
            Page page = staff.page();
            String path = setUp(page, "Workshop med tre telefoner");
            faultless(staff, "admin-workshop-edit");
            String code = openDoor(page);
            Page projector = page.context().newPage();
            projector.navigate(
                    "/admin/workshop/plenum?id=" + EditPage.here(page).itemId());

            List<Page> groups = new ArrayList<>();
            for (int group = 0; group < 3; group++) {
                Page phone = phone(browser, phones);
                phone.navigate("/workshop");
                photograph(phone, "site-workshop-code-360");
                phone.fill("#kod", code.toLowerCase() + " ");
                phone.click("button[type=submit]");
                phone.click("text=Grupp " + (group + 1));
                phone.fill("textarea", "Tanke från grupp " + (group + 1));
                groups.add(phone);
            }
            groups.forEach(phone -> phone.click("main button[type=submit]"));
            groups.forEach(phone ->
                    assertThat(phone.locator("[role=status]").innerText()).contains("Anteckningen är skickad"));
            photograph(groups.get(0), "site-workshop-group-360");
            groups.get(0).fill("textarea", "<b>Dold</b> tanke");
            groups.get(0).click("main button[type=submit]");

            page.locator(".note-text", new Page.LocatorOptions().setHasText("<b>Dold</b>"))
                    .waitFor();
            assertThat(page.locator(".note-text").count()).isEqualTo(4);
            projector
                    .locator("li", new Page.LocatorOptions().setHasText("Tanke från grupp 3"))
                    .waitFor();
            gather(page);
            projector
                    .locator("section:has(h2:text-is('Tillgång')) li", new Page.LocatorOptions())
                    .nth(1)
                    .waitFor();
            projector
                    .locator("li", new Page.LocatorOptions().setHasText("Dold"))
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(projector.locator("main").innerText()).contains(code);
            assertThat(Accessibility.violations(projector)).isEmpty();
            projector.setViewportSize(1280, 720);
            photograph(projector, "admin-workshop-plenum-1280");
            faultless(staff, "admin-workshop-board");

            assertThat(http.get(path).body()).doesNotContain("Tanke från grupp");
            EditPage.here(page).press("publish");
            readSummary(path);
            EditPage.here(page).press("close-door");
            groups.get(1).fill("textarea", "Kom för sent");
            groups.get(1).click("main button[type=submit]");
            assertThat(groups.get(1).locator(".form-summary").innerText()).contains("Workshoppen är stängd");
            assertThat(groups.get(1).inputValue("textarea")).isEqualTo("Kom för sent");
            EditPage.here(page).press("withdraw");
            assertThat(http.get(path).body()).doesNotContain("Tanke från grupp");
        } finally {
            phones.forEach(BrowserContext::close);
        }
    }

    // By keyboard alone: a theme, two notes into it, one note out of sight.
    private static void gather(Page page) {
        page.focus(EditPage.css("theme"));
        page.keyboard().type("Tillgång");
        page.focus(EditPage.css("add-theme"));
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.keyboard().press("Enter"));
        // The new theme gets the focus a little later.
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty() && !samsyn.answering");
        for (int note = 0; note < 2; note++) {
            String choice = EditPage.css("questions:0:list:" + note + ":gathered");
            page.focus(choice);
            page.waitForResponse(
                    answer -> answer.request().method().equals("POST"),
                    () -> page.keyboard().type("Till"));
            page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        }
        EditPage edit = EditPage.here(page);
        edit.fill("themes:0:summary", "Nära och lätt att hitta.");
        page.selectOption(EditPage.css("themes:0:plan-theme"), new SelectOption().setLabel(PLAN_THEME));
        edit.press("save-themes");
        edit.press("questions:0:list:3:hide");
        page.locator(".hidden-note").waitFor();
    }

    private void readSummary(String path) throws Exception {
        HttpResponse<String> answer = http.get(path);
        Document event = Jsoup.parse(answer.body());
        assertThat(event.select("#workshop h3").eachText()).containsExactly("Tillgång");
        assertThat(event.select("#workshop").text())
                .contains("Nära och lätt att hitta.", "Tanke från grupp", PLAN_THEME)
                .doesNotContain("Dold");
        assertThat(event.select("#workshop li")).hasSize(2);
        assertThat(event.select("#workshop a[href^=/handlingsplaner/]")).hasSize(1);
        assertThat(Markup.faults(answer.body())).isEmpty();
    }

    @Test
    void gathersANoteThatIsDraggedOntoATheme(Browser browser) {
        try (Visitor staff = manager(browser)) {
            Page page = staff.page();
            setUp(page, "Workshop med mus");
            String group = firstGroup(openDoor(page));
            EditPage.here(page).fill("theme", "Väntetider");
            EditPage.here(page).press("add-theme");
            send(group, form(group, "Det tar för lång tid"));
            page.locator(".note-text").waitFor();

            page.hover(".board-list .grip");
            page.mouse().down();
            page.mouse().move(600, 300);
            Locator theme = page.locator(".theme-shelf div", new Page.LocatorOptions().setHasText("Väntetider"));
            theme.hover();
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-workshop-drag");
            page.waitForResponse(
                    answer -> answer.request().method().equals("POST"),
                    () -> page.mouse().up());

            page.locator(".theme-shelf").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.reload();
            assertThat(page.locator(EditPage.css("questions:0:list:0:gathered") + " option:checked")
                            .innerText())
                    .isEqualTo("Väntetider");
        }
    }

    @Test
    void doesNotDisturbWhoeverIsChoosing(Browser browser) {
        try (Visitor staff = manager(browser)) {
            Page page = staff.page();
            setUp(page, "Workshop som inte stör");
            String code = openDoor(page);
            String group = firstGroup(code);
            send(group, form(group, "Den första"));
            page.locator(".note-text").waitFor();
            page.focus(EditPage.css("questions:0:list:0:gathered"));
            send(group, form(group, "Den andra"));

            page.locator("#arrived:not([hidden])").waitFor();
            assertThat(page.locator(".note-text").count()).isEqualTo(1);
            assertThat(Accessibility.violations(page)).isEmpty();
            page.click("#arrived button");
            page.locator(".note-text").nth(1).waitFor();
        }
    }

    @Test
    void countsADoublePostOnceAndRefusesWhatIsNoNote(Browser browser) throws Exception {
        try (Visitor staff = manager(browser)) {
            setUp(staff.page(), "Workshop med dubbelklick");
            String group = firstGroup(openDoor(staff.page()));
            String form = form(group, "En gång");

            assertThat(send(group, form).statusCode()).isEqualTo(303);
            assertThat(send(group, form).statusCode()).isEqualTo(303);
            HttpResponse<String> empty = send(group, form(group, " "));
            HttpResponse<String> tooLong = send(group, form(group, "x".repeat(501)));

            assertThat(Jsoup.parse(http.get(group).body())
                            .select(".our-notes li")
                            .eachText())
                    .containsExactly("En gång");
            assertThat(empty.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(empty.body()).select(".form-summary").text()).contains("Skriv en anteckning först");
            assertThat(tooLong.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(tooLong.body()).select("textarea").val()).hasSize(501);
            assertThat(Markup.faults(tooLong.body())).isEmpty();
            assertThat(http.post(
                                    group,
                                    form,
                                    "Content-Type",
                                    "application/x-www-form-urlencoded",
                                    "Origin",
                                    "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void letsNobodyGuessACode(Browser browser) throws IOException {
        try (Visitor staff = manager(browser)) {
            setUp(staff.page(), "Workshop som ingen gissar");
            String code = openDoor(staff.page());
            // A room full of phones behind one address, and then somebody who guesses there.
            Guesser guesser = Guesser.at("2001:db8:77:1");
            guesser.findsTheRightOneClosedAfter(100, "/workshop/ZZZZZZ", "/workshop/" + code);
            guesser.assertMustWait("/workshop/ZZZZZZ");
            guesser.assertMustWait("/workshop?kod=" + code);
            assertThat(http.get("/workshop?kod=ZZZZZZ").statusCode()).isEqualTo(404);
            HttpResponse<String> room = http.get("/workshop/" + code);
            assertThat(room.statusCode()).isEqualTo(200);
            assertThat(room.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(room.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(http.get("/workshop/" + code + "/999999999").statusCode())
                    .isEqualTo(404);
            assertThat(Files.readString(Portal.running().server().log())).doesNotContain(code);
        }
    }

    @Test
    void isForThoseWhoMayWriteTheEvent(Browser browser) {
        try (Visitor staff = manager(browser)) {
            setUp(staff.page(), "Workshop för behöriga");
            long id = EditPage.here(staff.page()).itemId();
            String bound = Accounts.create("EDITOR");
            Accounts.bind(bound, "/omraden/aldre");
            try (Visitor other = Visitor.signedIn(browser, new Account(bound, Accounts.PASSWORD))) {
                for (String page : List.of("workshop/edit", "workshop/board", "workshop/plenum", "workshop-live")) {
                    String path = "/admin/" + page + "?id=" + id;
                    assertThat(staff.page().navigate(path).status()).as(path).isEqualTo(200);
                    assertThat(other.page().navigate(path).status()).as(path).isEqualTo(404);
                }
            }
        }
    }

    @Test
    void hasNoViolationOnThePhone(Browser browser) throws Exception {
        try (Visitor staff = manager(browser)) {
            setUp(staff.page(), "Workshop för alla");
            String code = openDoor(staff.page());
            String group = firstGroup(code);
            send(group, form(group, "En tanke"));
            for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
                try (Visitor reader = Visitor.reader(browser, width, ColorScheme.LIGHT)) {
                    for (String path :
                            List.of("/workshop", "/workshop?kod=fel", "/workshop/" + code, group, "/en" + group)) {
                        reader.page().navigate(path);
                        assertThat(Accessibility.violations(reader.page()))
                                .as(path)
                                .isEmpty();
                        assertThat(Accessibility.widerThanWindow(reader.page()))
                                .as(path)
                                .isEmpty();
                        assertThat(Markup.faults(http.get(path).body()))
                                .as(path)
                                .isEmpty();
                    }
                    reader.photograph("site-workshop-group-" + width);
                }
            }
        }
    }

    private String firstGroup(String code) {
        return Jsoup.parse(http.get("/workshop/" + code).body())
                .select(".groups a")
                .first()
                .attr("href");
    }

    private String form(String group, String text) {
        Document page = Jsoup.parse(http.get(group).body());
        return "token=" + page.select("input[name=token]").val() + "&"
                + page.select("main textarea").attr("name") + "="
                + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(String group, String form) {
        return http.post(group, form, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static void faultless(Visitor staff, String name) {
        for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
            staff.page().setViewportSize(width, 900);
            assertThat(Accessibility.violations(staff.page())).as(name).isEmpty();
            assertThat(Accessibility.widerThanWindow(staff.page())).as(name).isEmpty();
            staff.photograph(name + "-" + width);
        }
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Checkout.target().resolve("screenshots").resolve(name + ".png"))
                .setFullPage(true));
    }
}
