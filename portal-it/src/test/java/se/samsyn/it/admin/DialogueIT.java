package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
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
import se.samsyn.it.registration.TestEvent;
import se.samsyn.it.server.Checkout;
import se.samsyn.it.server.Waiting;

/** A dialogue from the invitation to the public matrix: actors answer by personal links, without account or script. */
@BrowserTest
class DialogueIT {

    private static final String INVITATION = "Frågor till ";

    private final Http http = Portal.running().http();

    private static Visitor manager(Browser browser) {
        return Visitor.signedIn(browser, new Account(Accounts.create("EVENT_MANAGER"), Accounts.PASSWORD));
    }

    @Test
    void givesAwayNoMoreOfAPredecessorThanThePublicReads(Browser browser) {
        try (Visitor staff = manager(browser)) {
            DialogueDesk desk = DialogueDesk.at(staff.page(), "Dialog i ett annat område");
            HiddenDraftsIT.in(HiddenDraftsIT.OTHERS, desk.eventId());
            var free = posting(Accounts.create("EVENT_MANAGER"));
            var bound = posting(HiddenDraftsIT.bound("EVENT_MANAGER"));
            long own = HiddenDraftsIT.in(
                    HiddenDraftsIT.MINE,
                    TestEvent.withSeats("Dialog som fortsätter", 10).id());
            String path = "/admin/dialogue/edit?id=" + own;

            assertThat(PostedForm.at(bound, path)
                            .page()
                            .select("[id='form:predecessorId'] option")
                            .eachText())
                    .noneMatch(option -> option.startsWith(desk.title()));
            assertThat(PostedForm.at(free, path)
                            .page()
                            .select("[id='form:predecessorId'] option")
                            .eachText())
                    .anyMatch(option -> option.startsWith(desk.title()));
            DialogueDesk.change("""
                    insert into dialogue_response (actor_id, state, released_at, released_by) values (?, 'FINAL', now(), 'prov')
                    on conflict (actor_id) do update set released_at = now(), released_by = 'prov'""", desk.actorId(0));

            Document known = continued(bound, path, desk.eventId());
            assertThat(known.select("legend").text())
                    .contains("Räddningstjänsten")
                    .doesNotContain("Elevhälsan");
            assertThat(known.outerHtml()).doesNotContain("raddning@example.se", DialogueDesk.CONTACT);
            assertThat(known.text()).contains(DialogueDesk.FIRST_QUESTION);
            Document whole = continued(free, path, desk.eventId());
            assertThat(whole.select("legend").text()).contains("Räddningstjänsten", "Elevhälsan");
            assertThat(whole.outerHtml()).contains("raddning@example.se");
        }
    }

    private static se.samsyn.it.account.Visitor posting(String username) {
        return se.samsyn.it.account.Visitor.signedIn(new Account(username, Accounts.PASSWORD));
    }

    private static Document continued(se.samsyn.it.account.Visitor staff, String path, long predecessor) {
        return PostedForm.at(staff, path)
                .set("predecessorId", String.valueOf(predecessor))
                .press("continue");
    }

    /** An actor's browser: a phone that runs no script. */
    private static BrowserContext phone(Browser browser) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Portal.running().address().toString())
                .setJavaScriptEnabled(false)
                .setViewportSize(Visitor.PHONE, 800));
        context.setDefaultTimeout(20_000);
        return context;
    }

    @Test
    void goesFromTheInvitationToThePublicMatrix(Browser browser) throws Exception {
        try (Visitor staff = manager(browser);
                BrowserContext phone = phone(browser)) {
            DialogueDesk desk = DialogueDesk.at(staff.page(), "Dialog hela vägen");
            faultless(staff, "admin-dialogue-edit");
            StaffForm list = desk.answers().press("invite-all");
            assertThat(list.toast()).isEqualTo("En inbjudan är på väg.");
            Page actor = phone.newPage();

            answerInTwoSteps(desk, actor, desk.link(INVITATION));

            assertThat(http.status(desk.matrix())).isEqualTo(404);
            desk.answers();
            assertThat(staff.page().locator("tbody tr").first().innerText()).contains("Inskickat", "Inte publikt");
            faultless(staff, "admin-dialogue-answers");
            desk.actor(0).press("release");
            faultless(staff, "admin-dialogue-actor");
            assertThat(staff.page().locator(".history").innerText())
                    .contains("släppte svaren", "skickade in", "sparade", "bjöd in");
            readPublicMatrix(desk);
            desk.answers().press("take-back-all");
            assertThat(http.status(desk.matrix())).isEqualTo(404);
            assertThat(http.status(desk.matrix() + ".csv")).isEqualTo(404);
        }
    }

    private void answerInTwoSteps(DialogueDesk desk, Page actor, String link) {
        actor.navigate(link);
        assertThat(actor.locator("main").innerText())
                .contains(desk.title(), "måndag 1 mars 2027", DialogueDesk.FIRST_QUESTION, DialogueDesk.CONTACT);
        photograph(actor, "site-answer-360");
        actor.fill("#" + desk.field(0), "Vi ser:\n- fler larm\n- <b>färre</b> händer");
        actor.click("button[name=save]");
        assertThat(actor.locator("[role=status]").innerText()).contains("Utkastet är sparat");
        actor.navigate(link);
        actor.click("button[name=send]");
        assertThat(actor.title()).startsWith("Fel: ");
        assertThat(actor.locator(".form-summary:focus").count()).isEqualTo(1);
        assertThat(actor.locator(".form-summary a").getAttribute("href")).isEqualTo("#" + desk.field(1));
        photograph(actor, "site-answer-errors-360");
        actor.fill("#" + desk.field(1), "=Mer tid");
        actor.click("button[name=send]");
        assertThat(actor.locator("[role=status]").innerText()).contains("Svaren är inskickade");
        assertThat(actor.locator("textarea").count()).isZero();
        assertThat(actor.locator("main li").first().innerText()).isEqualTo("fler larm");
        photograph(actor, "site-answer-final-360");
    }

    private void readPublicMatrix(DialogueDesk desk) throws Exception {
        HttpResponse<String> answer = http.get(desk.matrix());
        Document matrix = Jsoup.parse(answer.body());
        assertThat(matrix.select("main th").eachText())
                .contains("Räddningstjänsten")
                .doesNotContain("Elevhälsan");
        assertThat(matrix.select("main li").eachText()).contains("fler larm", "<b>färre</b> händer");
        assertThat(matrix.html()).doesNotContain("raddning@example.se");
        assertThat(Markup.faults(answer.body())).isEmpty();
        assertThat(Jsoup.parse(http.get(desk.matrix() + "?visa=aktor").body())
                        .select("main h2")
                        .eachText())
                .containsExactly("Räddningstjänsten");
        HttpResponse<String> csv = http.get(desk.matrix() + ".csv");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body())
                .isEqualTo("\uFEFF\"Fråga\";\"Aktör\";\"Svar\";\"Svar i förra dialogen\"\r\n"
                        + "\"Hur ser läget ut?\";\"Räddningstjänsten\";\"Vi ser:\n- fler larm\n- <b>färre</b> händer\";\"\"\r\n"
                        + "\"Vad behövs?\";\"Räddningstjänsten\";\"'=Mer tid\";\"\"\r\n");
    }

    @Test
    void losesNothingWhenTwoWriteWithTheSameLink(Browser browser) {
        try (Visitor staff = manager(browser);
                BrowserContext phones = phone(browser)) {
            DialogueDesk desk = DialogueDesk.at(staff.page(), "Dialog med två som skriver");
            desk.answers().press("invite-all");
            String link = desk.link(INVITATION);
            Page anna = phones.newPage();
            Page bosse = phones.newPage();
            anna.navigate(link);
            bosse.navigate(link);

            anna.fill("#" + desk.field(0), "Annas text");
            anna.click("button[name=save]");
            bosse.fill("#" + desk.field(0), "Bosses text");
            bosse.fill("#" + desk.field(1), "Bosses andra text");
            bosse.click("button[name=save]");

            assertThat(bosse.locator(".other-answer").innerText()).contains("Annas text");
            assertThat(bosse.inputValue("#" + desk.field(0))).isEqualTo("Bosses text");
            assertThat(bosse.inputValue("#" + desk.field(1))).isEqualTo("Bosses andra text");
            photograph(bosse, "site-answer-both-360");
            bosse.fill("#" + desk.field(0), "Annas text och Bosses text");
            bosse.click("button[name=save]");
            assertThat(bosse.inputValue("#" + desk.field(0))).isEqualTo("Annas text och Bosses text");
            anna.fill("#" + desk.field(1), "");
            anna.click("button[name=save]");
            assertThat(anna.inputValue("#" + desk.field(0))).isEqualTo("Annas text och Bosses text");
            assertThat(anna.inputValue("#" + desk.field(1))).isEqualTo("Bosses andra text");
        }
    }

    @Test
    void letsStaffWriteForAnActorBesideTheActor(Browser browser) {
        try (Visitor staff = manager(browser);
                BrowserContext phone = phone(browser)) {
            DialogueDesk desk = DialogueDesk.at(staff.page(), "Dialog med hjälp");
            desk.answers().press("invite-all");
            String link = desk.link(INVITATION);
            StaffForm form = desk.actor(0).fill("answers:0:text", "Skrivet av personalen");
            Page actor = phone.newPage();
            actor.navigate(link);
            actor.fill("#" + desk.field(0), "Skrivet av aktören");
            actor.click("button[name=save]");

            form.press("save");
            assertThat(staff.page().locator("fieldset .notice").innerText()).contains("Skrivet av aktören");
            assertThat(Accessibility.violations(staff.page())).isEmpty();
            form.fill("answers:0:text", "Båda")
                    .fill("answers:1:text", "Även detta")
                    .press("send");
            assertThat(form.toast()).contains("inskickade åt aktören");
            assertThat(staff.page().locator(".history li").first().innerText()).contains("Provkonto", "skickade in");

            actor.navigate(link);
            assertThat(actor.locator("main").innerText()).contains("Svaren skickades in", "Båda");
            form.fill("until", "2027-03-15").press("open-again");
            actor.navigate(link);
            assertThat(actor.locator("main").innerText()).contains("måndag 15 mars 2027");
            assertThat(actor.inputValue("#" + desk.field(0))).isEqualTo("Båda");
        }
    }

    @Test
    void showsThePublicNothingNewBeforeItIsReleased(Browser browser) {
        try (Visitor staff = manager(browser)) {
            DialogueDesk desk = DialogueDesk.at(staff.page(), "Dialog som släpps i omgångar");
            StaffForm form = desk.actor(1).fill("answers:0:text", "Först").fill("answers:1:text", "Svar");
            form.press("send").press("release");
            assertThat(http.get(desk.matrix()).body()).contains("Först");

            form.fill("answers:0:text", "Sedan").press("save");
            assertThat(http.get(desk.matrix()).body()).contains("Först").doesNotContain("Sedan");
            form.press("release");
            assertThat(http.get(desk.matrix()).body()).contains("Sedan").doesNotContain("Först");
            form.press("take-back");
            assertThat(http.status(desk.matrix())).isEqualTo(404);
            assertThat(http.get(desk.matrix().replace("/dialog", "")).body()).doesNotContain("/dialog\"");
        }
    }

    @Test
    void endsByItselfAndAtOnce(Browser browser) {
        try (Visitor staff = manager(browser)) {
            DialogueDesk desk = DialogueDesk.at(staff.page(), "Dialog med slut");
            desk.answers().press("invite-all");
            String first = desk.link(INVITATION);
            post(first, desk, "Hann precis", "save=1");
            desk.actor(0).press("remind");
            String second = desk.link("Påminnelse: frågor till ");
            assertThat(http.get(first).body()).contains("Hann precis");
            assertThat(http.get(second).body()).contains("Hann precis");

            desk.actor(0).press("renew");
            String third = DialogueDesk.linkIn("Ny länk till Räddningstjänsten: frågor inför ”Dialog med slut”");
            for (String old : List.of(first, second)) {
                assertThat(http.get(old).statusCode()).isEqualTo(410);
                assertThat(http.get(old).body()).contains(DialogueDesk.CONTACT).doesNotContain("Hann precis");
            }
            Guesser.at("2001:db8:77:2").findsTheRightOneClosedAfter(30, "/svara/" + "x".repeat(43), third);
            String form = form(third, desk, "För sent", "save=1");
            DialogueDesk.change("update dialogue set deadline = date '2020-01-01' where event_id = ?", desk.eventId());
            Document closed = Jsoup.parse(http.get(third).body());
            assertThat(closed.select("main textarea")).isEmpty();
            assertThat(closed.select("main").text())
                    .contains("Tiden för att svara är över", "Hann precis", DialogueDesk.CONTACT);
            HttpResponse<String> late = send(third, form);
            assertThat(late.statusCode()).isEqualTo(422);
            assertThat(late.body()).contains("Hann precis").contains("För sent");
            desk.answers();
            assertThat(staff.page().locator("tbody tr").first().innerText()).contains("Utkast", "Försenad");

            desk.actor(0).press("revoke");
            assertThat(http.get(third).statusCode()).isEqualTo(410);
            assertThat(http.status("/svara/" + "x".repeat(43))).isEqualTo(404);
            assertThat(http.status("/svara/kort")).isEqualTo(404);
        }
    }

    @Test
    void countsADoublePostOnce(Browser browser) {
        try (Visitor staff = manager(browser)) {
            DialogueDesk desk = DialogueDesk.at(staff.page(), "Dialog med dubbelklick");
            desk.answers().press("invite-all");
            String link = desk.link(INVITATION);
            String form = form(link, desk, "En gång", "send=1");

            HttpResponse<String> first = send(link, form);
            HttpResponse<String> second = send(link, form);

            assertThat(List.of(first.statusCode(), second.statusCode())).containsOnly(303);
            assertThat(first.headers().firstValue("Location"))
                    .isEqualTo(second.headers().firstValue("Location"));
            assertThat(DialogueDesk.number(
                            "select count(*) from dialogue_log where actor_id = ? and act = 'SENT'", desk.actorId(0)))
                    .isEqualTo(1);
            assertThat(http.post(
                                    link,
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
    void keepsTheSecretOfTheLink(Browser browser) throws IOException {
        try (Visitor staff = manager(browser);
                Visitor administrator = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            DialogueDesk desk = DialogueDesk.at(staff.page(), "Dialog med hemlighet");
            desk.answers().press("invite-all");
            String link = desk.link(INVITATION);
            HttpResponse<String> page = http.get(link);

            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(Jsoup.parse(page.body()).select("link[rel=canonical]")).isEmpty();
            String token = link.substring("/svara/".length());
            assertThat(DialogueDesk.number("select count(*) from mail where strpos(html, ?) > 0", token))
                    .as("the letter has a form with a link to press")
                    .isEqualTo(1);
            assertThat(Files.readString(Portal.running().server().log()))
                    .doesNotContain(token)
                    .doesNotContain("raddning@example.se");
            assertThat(DialogueDesk.number("select count(*) from dialogue_link where token_hash = ?", token))
                    .isZero();
            administrator.page().navigate("/admin/job");
            administrator.page().click("[aria-label='Kör nu: Glöm personliga länkar']");
            assertThat(Waiting.until(
                            Duration.ofSeconds(40),
                            () -> DialogueDesk.number(
                                            "select count(*) from mail where strpos(text || html, ?) > 0", token)
                                    == 0))
                    .isTrue();
            assertThat(http.get(link).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void isForThoseWhoMayWriteTheEvent(Browser browser) {
        try (Visitor staff = manager(browser)) {
            DialogueDesk desk = DialogueDesk.at(staff.page(), "Dialog för behöriga");
            String bound = Accounts.create("EDITOR");
            Accounts.bind(bound, "/omraden/aldre");
            try (Visitor other = Visitor.signedIn(browser, new Account(bound, Accounts.PASSWORD))) {
                for (String path : List.of(
                        "/admin/dialogue/edit?id=" + desk.eventId(),
                        "/admin/dialogue/answers?id=" + desk.eventId(),
                        "/admin/dialogue/actor?id=" + desk.actorId(0))) {
                    assertThat(staff.page().navigate(path).status()).as(path).isEqualTo(200);
                    assertThat(other.page().navigate(path).status()).as(path).isEqualTo(404);
                }
            }
        }
    }

    @Test
    void comparesWithTheDialogueBefore(Browser browser) {
        String path = "/kalender/lansdialog-missbruk-och-beroende/dialog";
        for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
            try (Visitor reader = Visitor.reader(browser, width, ColorScheme.LIGHT)) {
                for (String view : List.of("matris", "fraga", "aktor")) {
                    reader.page().navigate(path + "?visa=" + view);
                    assertThat(reader.page().locator("main").textContent())
                            .contains(
                                    "Förra dialogen, 13 februari 2018",
                                    "Exempel: Beslagen görs mest i Östersund.",
                                    "Exempel: Narkotikan finns i hela länet.");
                    assertThat(Accessibility.violations(reader.page())).as(view).isEmpty();
                    assertThat(Accessibility.widerThanWindow(reader.page()))
                            .as(view)
                            .isEmpty();
                    reader.photograph("site-dialogue-" + view + "-" + width);
                }
            }
        }
        assertThat(http.get(path + ".csv").body())
                .contains("\"Polisen\";\"Exempel: Narkotikan finns i hela länet. Beslagen är små men spridda,")
                .contains(";\"Exempel: Beslagen görs mest i Östersund.\"");
    }

    @Test
    void takesQuestionsAndActorsFromTheDialogueBefore(Browser browser) {
        try (Visitor staff = manager(browser)) {
            DialogueDesk desk = DialogueDesk.at(staff.page(), "Dialog som fortsätter");
            EditPage edit = desk.setup();
            staff.page()
                    .selectOption(
                            EditPage.css("predecessorId"),
                            new SelectOption().setLabel("Samtal om läget i länet (13 februari 2018)"));
            edit.press("continue");
            assertThat(edit.part("questions:4:text").inputValue()).startsWith("Hur ser samverkan ut");
            edit.save();

            assertThat(DialogueDesk.number(
                            "select count(earlier_id) from dialogue_question where dialogue_id = ?", desk.eventId()))
                    .isEqualTo(3);
            assertThat(DialogueDesk.number(
                            "select count(earlier_id) from dialogue_actor where dialogue_id = ?", desk.eventId()))
                    .isEqualTo(4);
            assertThat(Accessibility.violations(staff.page())).isEmpty();
            staff.photograph("admin-dialogue-predecessor");
        }
    }

    @Test
    void hasNoViolationInAnyStateOfTheActorsPage(Browser browser) throws Exception {
        try (Visitor staff = manager(browser)) {
            DialogueDesk desk = DialogueDesk.at(staff.page(), "Dialog för alla");
            desk.answers().press("invite-all");
            String link = desk.link(INVITATION);
            assertThat(Markup.faults(http.get(link).body())).isEmpty();
            for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
                try (Visitor actor = Visitor.reader(browser, width, ColorScheme.LIGHT)) {
                    for (String path : List.of(link, "/en" + link)) {
                        actor.page().navigate(path);
                        faultlessForActor(actor, path);
                        actor.page().click("button[name=send]");
                        actor.page().waitForSelector(".form-summary");
                        faultlessForActor(actor, path);
                    }
                    actor.photograph("site-answer-english-" + width);
                }
            }
            send(link, form(link, desk, "Klart", "send=1"));
            try (Visitor actor = Visitor.reader(browser)) {
                actor.page().navigate(link);
                faultlessForActor(actor, link);
                actor.photograph("site-answer-final-1280");
            }
            desk.actor(0).press("revoke");
            try (Visitor actor = Visitor.reader(browser, Visitor.PHONE, ColorScheme.LIGHT)) {
                actor.page().navigate(link);
                faultlessForActor(actor, link);
                actor.photograph("site-answer-ended-360");
            }
        }
    }

    private static void faultlessForActor(Visitor actor, String path) {
        assertThat(Accessibility.violations(actor.page())).as(path).isEmpty();
        assertThat(Accessibility.widerThanWindow(actor.page())).as(path).isEmpty();
    }

    private static void faultless(Visitor staff, String name) {
        for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
            staff.page().setViewportSize(width, 900);
            assertThat(Accessibility.violations(staff.page())).as(name).isEmpty();
            assertThat(Accessibility.widerThanWindow(staff.page())).as(name).isEmpty();
            staff.photograph(name + "-" + width);
        }
    }

    private void post(String link, DialogueDesk desk, String text, String button) {
        assertThat(send(link, form(link, desk, text, button)).statusCode()).isEqualTo(303);
    }

    /** A filled in form as a browser sends it, with the token of a page fetched for it. */
    private String form(String link, DialogueDesk desk, String text, String button) {
        Document page = Jsoup.parse(http.get(link).body());
        StringBuilder body = new StringBuilder(button);
        page.select("main form input[type=hidden]")
                .forEach(input ->
                        body.append('&').append(input.attr("name")).append('=').append(encoded(input.val())));
        for (int i = 0; i < 2; i++) {
            body.append('&').append(desk.field(i)).append('=').append(encoded(text));
        }
        return body.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(String link, String form) {
        return http.post(link, form, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Checkout.target().resolve("screenshots").resolve(name + ".png"))
                .setFullPage(true));
    }
}
