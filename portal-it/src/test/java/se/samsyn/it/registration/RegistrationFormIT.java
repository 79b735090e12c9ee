package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.registration.Registrant.Answer;

/** What an event asks of its own: how staff write it, how the public answers it, and who sees the answers. */
@BrowserTest
class RegistrationFormIT {

    private static final String CHOICES = "Samverkan i vardagen; 1\nTidiga insatser; 2\nInget pass";

    @Test
    void isWrittenByStaffAndAnsweredWithoutScript(Browser browser) throws Exception {
        TestEvent event = TestEvent.withSeats("Egna frågor", 20);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            write(staff, event);
            answer(browser, event);
            Page page = staff.page();
            page.navigate("/admin/registration/answers?event=" + event.id());
            assertThat(page.innerText("main"))
                    .contains("Vilket pass vill du gå på?", "Tidiga insatser", "1 svar", "Ingen har öppnat")
                    .doesNotContain("Utan Skript", "Glutenfri kost");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-registration-answers");
            page.setViewportSize(320, 800);
            assertThat(Accessibility.widerThanWindow(page)).isEmpty();
        }
    }

    private static void write(Visitor staff, TestEvent event) {
        Page page = staff.page();
        page.navigate("/admin/registration?event=" + event.id());
        page.click("#questions");
        page.waitForURL("**/admin/registration/form**");
        press(page, "add");
        page.fill(css("questions:0:words"), "Vilket pass vill du gå på?");
        page.selectOption(css("questions:0:kind"), "CHOICE");
        page.waitForSelector(css("questions:0:choiceLines"));
        page.fill(css("questions:0:choiceLines"), "Bara ett");
        press(page, "save");
        assertThat(page.innerText(css("questions:0:choiceLines-error"))).contains("minst två val");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.fill(css("questions:0:choiceLines"), CHOICES);
        page.check(css("questions:0:required"));
        press(page, "add");
        page.fill(css("questions:1:words"), "Vad vill du helst prata om?");
        page.fill(css("questions:1:followsChoice"), "Sena insatser");
        press(page, "save");
        assertThat(page.innerText(css("questions:1:followsChoice-error"))).contains("finns inte i den närmaste frågan");
        page.fill(css("questions:1:followsChoice"), "Tidiga insatser");
        page.check(css("questions:1:required"));
        press(page, "add");
        page.fill(css("questions:2:words"), "Har du önskemål om mat?");
        page.check(css("questions:2:sensitive"));
        page.fill(css("questions:2:purpose"), "beställa mat");
        page.fill(css("questions:2:keepDays"), "14");
        press(page, "save");
        assertThat(page.innerText(".toast")).contains("Frågorna är sparade");
        assertThat(Accessibility.violations(page)).isEmpty();
        staff.photograph("admin-registration-form");
        page.setViewportSize(320, 800);
        assertThat(Accessibility.widerThanWindow(page)).isEmpty();
        page.setViewportSize(Visitor.PHONE, 800);
        staff.photograph("admin-registration-form-phone");
        page.setViewportSize(Visitor.DESK, 900);
    }

    private static void answer(Browser browser, TestEvent event) throws Exception {
        try (Visitor reader = Visitor.reader(browser, Visitor.DESK, ColorScheme.LIGHT)) {
            Page page = reader.page();
            page.navigate(event.form());
            String follow = "text=Vad vill du helst prata om?";
            assertThat(page.isVisible(follow)).isFalse();
            page.check("input[value='Tidiga insatser']");
            assertThat(page.isVisible(follow)).isTrue();
            assertThat(page.innerText("main"))
                    .contains("1 plats kvar", "Vi använder svaret för att beställa mat.", "14 dagar efter evenemanget");
            assertThat(Accessibility.violations(page)).isEmpty();
            reader.photograph("registration-form");
            page.setViewportSize(320, 800);
            assertThat(Accessibility.widerThanWindow(page)).isEmpty();
            page.setViewportSize(Visitor.PHONE, 800);
            reader.photograph("registration-form-phone");
        }
        var plain = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Portal.running().address().toString())
                .setJavaScriptEnabled(false)
                .setViewportSize(Visitor.PHONE, 800));
        try (plain) {
            Page page = plain.newPage();
            page.navigate(event.form());
            page.fill("#name", "Utan Skript");
            page.fill("#email", "prov.utan.skript@example.se");
            page.selectOption("#category", "OTHER");
            page.click("button[type=submit]");
            assertThat(page.innerText(".form-summary")).contains("Välj ett av valen.");
            page.check("input[value='Tidiga insatser']");
            page.locator("textarea, input[type=text]").last().fill("Glutenfri kost");
            page.click("button[type=submit]");
            assertThat(page.innerText(".form-summary")).contains("Svara på frågan.");
            assertThat(Markup.faults(page.content())).isEmpty();
            page.locator(".following input").fill("Hur vi möts");
            page.click("button[type=submit]");
            page.waitForURL("**/tack");
        }
        assertThat(event.stateOf("prov.utan.skript@example.se")).isEqualTo("CONFIRMED");
        assertThat(answers(event, "prov.utan.skript@example.se"))
                .containsExactly("Tidiga insatser", "Hur vi möts", "Glutenfri kost");
    }

    @Test
    void keepsSeatsOfChoicesAndSwapsThemInOneStep() {
        TestEvent event = TestEvent.withSeats("Pass med platser", 20);
        long question = ask(event, "CHOICE", "Vilket pass?", CHOICES, false);
        register(event, 1300, question, "Samverkan i vardagen");

        Answer late = register(event, 1301, question, "Samverkan i vardagen");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Det är fullt i ”Samverkan i vardagen”");
        Document full = Jsoup.parse(Registrant.at(1301).get(event.form()).body());
        assertThat(full.selectFirst("input[name='q" + question + "-full']").val())
                .isEqualTo("Samverkan i vardagen");
        assertThat(full.text()).contains("(fullt, väljer du det står du i kö)", "(2 platser kvar)");

        assertThat(register(event, 1301, question, "Tidiga insatser").status()).isEqualTo(303);
        Answer refused = change(event, 1301, question, "Samverkan i vardagen");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(answers(event, Registrant.at(1301).email())).containsExactly("Tidiga insatser");

        assertThat(change(event, 1300, question, "Tidiga insatser").status()).isEqualTo(303);
        assertThat(change(event, 1301, question, "Samverkan i vardagen").status())
                .isEqualTo(303);
        assertThat(answers(event, Registrant.at(1301).email())).containsExactly("Samverkan i vardagen");
        assertThat(event.mailTo(Registrant.at(1301).email()))
                .contains("Vilket pass? Samverkan i vardagen (tidigare: Tidiga insatser)");
        assertThat(change(event, 1300, question, "Tidiga insatser; 2").status()).isEqualTo(422);
    }

    @Test
    void givesTheLastSeatOfAChoiceToOneOfMany() throws Exception {
        TestEvent event = TestEvent.withSeats("Sista platsen på passet", 50);
        long question = ask(event, "CHOICE", "Vilket pass?", CHOICES, false);
        List<Integer> statuses = new ArrayList<>();
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int number = 1310; number < 1326; number++) {
                int each = number;
                answers.add(many.submit(() -> register(event, each, question, "Samverkan i vardagen")));
            }
            for (Future<Answer> answer : answers) {
                statuses.add(answer.get().status());
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(statuses).containsOnly(303, 422);
        assertThat(statuses.stream().filter(status -> status == 303)).hasSize(1);
        assertThat(event.count("CONFIRMED")).isEqualTo(1);
    }

    @Test
    void dropsWhatWasNotAskedAndRefusesWhatIsNoAnswer() {
        TestEvent event = TestEvent.withSeats("Svar som inte är svar", 20);
        long number = ask(event, "NUMBER", "Hur många kommer ni?", "", false);
        long consent = ask(event, "CONSENT", "Jag vill ha fler inbjudningar", "", true);
        Registrant person = Registrant.at(1330);
        Map<String, String> form = person.filledIn();
        form.put("q" + number, "många");
        form.put("q999999", "till ingen fråga");

        Answer refused = person.post(event.form(), person.token(event.form()), form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".form-summary a").eachAttr("href"))
                .containsExactly("#q" + number, "#q" + consent);
        form.put("q" + number, "3");
        form.put("q" + consent, "yes");
        assertThat(person.post(event.form(), person.token(event.form()), form).status())
                .isEqualTo(303);
        assertThat(answers(event, person.email())).containsExactly("3", "yes");
    }

    @Test
    void opensSensitiveAnswersOnlyToThoseWhoAreNoted(Browser browser) {
        TestEvent event = TestEvent.withSeats("Känsliga svar", 20);
        long diet = ask(event, "TEXT", "Har du önskemål om mat?", "", false);
        TestEvent.update("update registration_question set sensitive = true where id = ?", diet);
        long wish = ask(event, "TEXT", "Vad vill du prata om?", "", false);
        register(event, 1340, diet, "Nötallergi, allvarlig");
        Registrant hidden = Registrant.at(1341);
        Map<String, String> form = hidden.filledIn();
        form.put("name", "Gömd Person");
        form.put("protected", "yes");
        form.put("q" + diet, "Vegan, i norra salen");
        form.put("q" + wish, "Jag som är skyddad");
        assertThat(hidden.post(event.form(), hidden.token(event.form()), form).status())
                .isEqualTo(303);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/registration/edit?id="
                    + event.idOf(Registrant.at(1340).email()));
            assertThat(page.innerText("main")).contains("Känsliga svar").doesNotContain("Nötallergi");
            assertThat(reads(event)).isZero();
            assertThat(Accessibility.violations(page)).isEmpty();
            page.click("[id='sensitive:show']");
            page.waitForSelector("text=Nötallergi, allvarlig");
            assertThat(reads(event)).isEqualTo(1);

            page.navigate("/admin/registration/answers?event=" + event.id());
            assertThat(page.innerText("main"))
                    .contains("2 svar", "läste svaren i anmälan nr 1")
                    .doesNotContain("Nötallergi", "Provperson", "Gömd", "Vegan");
            assertThat(reads(event)).isEqualTo(1);
            page.click("[id='sensitive:show']");
            page.waitForSelector("text=Nötallergi, allvarlig");
            assertThat(page.innerText("main"))
                    .contains("Vegan, i norra salen", "läste alla känsliga svar, utan namn")
                    .doesNotContain("Provperson", "Gömd", "Jag som är skyddad");
            assertThat(reads(event)).isEqualTo(2);
        }
    }

    @Test
    void isAnsweredByStaffForSomebody(Browser browser) {
        TestEvent event = TestEvent.withSeats("Personalen svarar", 20);
        ask(event, "CHOICE", "Vilket pass?", CHOICES, true);
        ask(event, "CHOICES", "Vad hjälper dig att delta?", "Hörslinga\nTeckenspråkstolk", false);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/registration/create?event=" + event.id());
            page.fill(css("name"), "Svarar Genom");
            page.fill(css("email"), "svarar.genom@example.se");
            page.selectOption(css("category"), "OTHER");
            page.selectOption(css("questions:0:choice"), "Samverkan i vardagen");
            page.check(css("questions:1:choices:1:tick"));
            assertThat(Accessibility.violations(page)).isEmpty();
            page.click(css("save"));
            page.waitForURL("**/admin/registration?event=" + event.id());
            assertThat(answers(event, "svarar.genom@example.se"))
                    .containsExactly("Samverkan i vardagen", "Teckenspråkstolk");
            page.click("text=Svarar Genom");
            page.waitForURL("**/admin/registration/edit**");
            assertThat(page.innerText(".facts")).contains("Vilket pass?", "Samverkan i vardagen");

            page.navigate("/admin/registration/create?event=" + event.id());
            page.fill(css("name"), "För Sen");
            page.fill(css("email"), "for.sen@example.se");
            page.selectOption(css("category"), "OTHER");
            page.selectOption(css("questions:0:choice"), "Samverkan i vardagen");
            press(page, "save");
            assertThat(page.innerText(css("questions:0:choice-error"))).contains("Det är fullt i");
        }
    }

    @Test
    void givesWorkshopsSeatsThatAreSeenWhereverParticipantsAre(Browser browser) throws Exception {
        TestEvent event = TestEvent.withSeats("Workshoppar med platser", 20);
        String key = event.programme("Samtal i grupp", "10:00", "11:00");
        String other = event.programme("Öppen för alla", "10:00", "11:00");
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/registration/form?event=" + event.id());
            press(page, "add");
            page.fill(css("questions:0:words"), "Workshop");
            page.selectOption(css("questions:0:kind"), "WORKSHOPS");
            page.waitForSelector(css("questions:0:workshops:1:seats"));
            page.fill(css("questions:0:workshops:0:seats"), "-1");
            press(page, "save");
            assertThat(page.innerText(css("questions:0:workshops:0:seats-error")))
                    .isNotBlank();
            page.fill(css("questions:0:workshops:0:seats"), "2");
            press(page, "save");
            assertThat(page.innerText(".toast")).contains("Frågorna är sparade");
            assertThat(Accessibility.violations(page)).isEmpty();

            long question = Long.parseLong(
                    TestEvent.one("select id from registration_question where event_id = ?", event.id()));
            assertThat(Registrant.at(1350).get(event.form()).body()).doesNotContain("Öppen för alla");
            assertThat(register(event, 1350, question, key).status()).isEqualTo(303);
            assertThat(register(event, 1351, question, key).status()).isEqualTo(303);
            page.navigate("/admin/registration/form?event=" + event.id());
            page.fill(css("questions:0:workshops:0:seats"), "1");
            press(page, "save");
            assertThat(page.innerText(css("questions:0:workshops:0:seats-error")))
                    .contains("I ”Samtal i grupp” är 2 platser tagna.");
            assertThat(page.innerText("main")).contains("2 har plats, 0 står i kö");
            staff.photograph("admin-registration-workshops");
            page.setViewportSize(320, 800);
            assertThat(Accessibility.widerThanWindow(page)).isEmpty();
            page.setViewportSize(Visitor.DESK, 900);

            page.navigate("/admin/registration/answers?event=" + event.id());
            assertThat(page.innerText("table")).contains("10.00–11.00 Samtal i grupp", "I kö");
            assertThat(page.innerText("tbody tr td:nth-of-type(2)")).isEqualTo("2");
            assertThat(Accessibility.violations(page)).isEmpty();
            staff.photograph("admin-registration-workshop-answers");
            page.navigate("/admin/registration?event=" + event.id());
            assertThat(page.innerText("tbody")).contains("10.00–11.00 Samtal i grupp");
            assertThat(page.request()
                            .get("/admin/registration/participants.csv?event=" + event.id())
                            .text())
                    .contains("Workshop", "10.00–11.00 Samtal i grupp");
            page.click("text=Provperson 1350");
            page.waitForURL("**/admin/registration/edit**");
            assertThat(page.innerText(".facts")).contains("10.00–11.00 Samtal i grupp");
            try (var badges = BadgeIT.download(
                    page, "/admin/registration/badges.pdf?event=" + event.id() + "&sheet=90x54", "workshop-badges")) {
                assertThat(BadgeIT.text(badges).replaceAll("\\s", "")).contains("10.00–11.00Samtaligrupp");
            }
            page.navigate("/admin/registration/check-in?event=" + event.id());
            page.waitForSelector(".check-in-list:visible >> text=10.00–11.00 Samtal i grupp");
            staff.photograph("admin-registration-door-workshops");

            TestEvent.update(
                    "insert into workshop_seats (event_id, item_key, seats) values (?, ?, 5)", event.id(), other);
            page.navigate(event.form());
            assertThat(page.innerText("main"))
                    .contains("Samtidigt: välj högst en", "Samtal i grupp (fullt, väljer du det står du i kö)");
            assertThat(Accessibility.violations(page)).isEmpty();
            page.setViewportSize(320, 800);
            assertThat(Accessibility.widerThanWindow(page)).isEmpty();
            page.setViewportSize(Visitor.PHONE, 800);
            staff.photograph("registration-workshops-phone");
        }
    }

    @Test
    void givesStaffWarningsOfWhatCanHardlyBeMeant(Browser browser) {
        TestEvent event = TestEvent.withSeats("Öppnar aldrig", 5);
        event.set("registration_opens = null, registration_closes = ends_at");
        TestEvent.update(
                "insert into registration_quota (event_id, category, seats) values (?, 'OTHER', 6)", event.id());
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            for (String path : List.of(
                    "/admin/registration/settings?event=", "/admin/registration?event=", "/admin/event/edit?id=")) {
                page.navigate(path + event.id());
                assertThat(page.innerText(".registration-warnings"))
                        .as(path)
                        .contains("ingen dag är satt", "efter att evenemanget har börjat", "tillsammans 6 platser");
            }
            page.navigate("/admin/registration/settings?event=" + event.id());
            assertThat(Accessibility.violations(page)).isEmpty();
            page.click(css("save"));
            page.waitForURL("**/admin/registration?event=" + event.id());
        }
    }

    @Test
    void correctsTheWordsOfAChoiceThatSomebodyHasMade(Browser browser) {
        TestEvent event = TestEvent.withSeats("Rättade val", 20);
        long question = ask(event, "CHOICE", "Vilket pass?", "Samvrkan; 2\nTidiga insatser", false);
        assertThat(register(event, 1360, question, "Samvrkan").status()).isEqualTo(303);
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/registration/form?event=" + event.id());
            for (String wrong : List.of("Samverkan; -4", "Samverkan; åtta", "Samverkan; 0", "Tidiga insatser")) {
                page.fill(css("questions:0:choiceLines"), wrong + "\nTidigare insatser");
                press(page, "save");
                assertThat(page.innerText(css("questions:0:choiceLines-error")))
                        .as(wrong)
                        .isNotBlank();
            }
            page.fill(css("questions:0:choiceLines"), "Samverkan; 1\nTidigare insatser");
            press(page, "save");
            assertThat(page.innerText(".toast")).contains("Frågorna är sparade");
        }
        assertThat(answers(event, Registrant.at(1360).email())).containsExactly("Samverkan");
        assertThat(register(event, 1361, question, "Samverkan").status()).isEqualTo(422);
    }

    private static Answer register(TestEvent event, int number, long question, String choice) {
        Registrant person = Registrant.at(number);
        Map<String, String> form = person.filledIn();
        form.put("q" + question, choice);
        return person.post(event.form(), person.token(event.form()), form);
    }

    private static Answer change(TestEvent event, int number, long question, String choice) {
        Registrant person = Registrant.at(number);
        String link = event.linkOf(person.email());
        Map<String, String> form = new HashMap<>(person.filledIn());
        form.remove("email");
        form.put("act", "change");
        form.put("q" + question, choice);
        return person.post(link, person.token(link), form);
    }

    private static long ask(TestEvent event, String kind, String words, String choices, boolean required) {
        TestEvent.update("insert into registration_form (event_id) values (?) on conflict do nothing", event.id());
        return Long.parseLong(TestEvent.one("""
                insert into registration_question (event_id, position, kind, words, choices, required)
                select ?, count(*), ?, ?, ?, ? from registration_question where event_id = ? returning id""", event.id(), kind, words, choices, required, event.id()));
    }

    private static List<String> answers(TestEvent event, String email) {
        return List.of(TestEvent.one("""
                        select string_agg(a.value, '|' order by q.position, a.n) from registration_answer a
                        join registration_question q on q.id = a.question_id where a.registration_id = ?""", event.idOf(email)).split("\\|"));
    }

    private static int reads(TestEvent event) {
        return Integer.parseInt(
                TestEvent.one("select count(*) from sensitive_read where event_id = ? and by_user <> ''", event.id()));
    }

    private static void press(Page page, String button) {
        page.waitForResponse(response -> response.request().method().equals("POST"), () -> page.click(css(button)));
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    private static String css(String id) {
        return "[id='form:" + id + "']";
    }
}
