package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.browser.Accessibility;
import se.samsyn.it.browser.BrowserTest;
import se.samsyn.it.browser.Visitor;
import se.samsyn.it.job.Jobs;
import se.samsyn.it.server.Waiting;

/** Personal data have their time: they are found, handed out and deleted, and only numbers are left. */
@BrowserTest
@Isolated("it erases whatever is due")
class PersonalDataIT {

    private static final int FIRST = 1400;
    private static final int PEOPLE = 50;
    private static final String JOB = "personal-data";
    // The event has been, its hundred days are over.
    private static final String LONG_OVER =
            "starts_at = starts_at - interval '200 days', ends_at = ends_at - interval '200 days',"
                    + " start_instant = start_instant - interval '200 days', end_instant = end_instant - interval '200 days',"
                    + " registration_opens = registration_opens - interval '200 days',"
                    + " registration_closes = registration_closes - interval '200 days'";

    @Test
    void leavesNothingOfThemBehindButNumbers(Browser browser) throws Exception {
        TestEvent event = TestEvent.withSeats("Gallras helt", 60);
        long diet = ask(event, "Önskemål om mat");
        for (int number = FIRST; number < FIRST + PEOPLE; number++) {
            register(event, number, diet, "Planta");
        }
        TestEvent.update("""
                insert into invitation (event_id, ref, email, email_key, language, invited_at, invited_by)
                values (?, 'planterad-inbjudan-22c', 'planta.inbjuden@example.se', 'planta.inbjuden@example.se', 'sv', now(), 'admin')""", event.id());
        changeAndRegisterAgain(event, FIRST, diet);
        withdrawWithWords(event, FIRST + PEOPLE - 1);
        assertThat(Waiting.until(Duration.ofMinutes(2), () -> waiting() == 0)).isTrue();
        assertThat(places("planta", "prov.1400"))
                .as("what has been planted is found")
                .isNotEmpty();

        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            event.set(LONG_OVER);
            String statistics = statistics(page, event);
            assertThat(statistics).contains("Sammanlagt\t49", "färre än 5");
            staff.photograph("admin-registration-statistics");

            page.navigate("/admin/personal-data");
            assertThat(page.innerText("#plan")).contains("Gallras helt", "51");
            assertThat(event.count("CONFIRMED")).as("a dry run").isEqualTo(49);
            assertThat(Accessibility.violations(page)).isEmpty();
            Jobs.run(JOB);

            page.navigate("/admin/personal-data");
            assertThat(page.locator("#plan >> text=Gallras helt").count()).isZero();
            assertThat(page.innerText("#receipts")).contains("Gallras helt", "51", "Tiden var ute");
            staff.photograph("admin-personal-data");
            page.setViewportSize(320, 800);
            assertThat(Accessibility.widerThanWindow(page)).isEmpty();
            page.setViewportSize(Visitor.DESK, 900);
            assertThat(statistics(page, event)).isEqualTo(statistics);
        }
        List<String> planted = new ArrayList<>(List.of("planta"));
        for (int number = FIRST; number < FIRST + PEOPLE; number++) {
            planted.add(Registrant.at(number).email());
        }
        assertThat(places(planted.toArray(String[]::new))).isEmpty();
        assertThat(filesWith(planted)).isEmpty();
    }

    @Test
    void deletesAnswersAtTheirOwnTime() {
        TestEvent event = TestEvent.withSeats("Svar gallras först", 5);
        long diet = ask(event, "Önskemål om mat, tidigt");
        register(event, 1460, diet, "Tidig");
        event.set(LONG_OVER.replace("200 days", "80 days"));

        Jobs.run(JOB);

        assertThat(event.count("CONFIRMED")).isEqualTo(1);
        assertThat(TestEvent.one("select count(*) from registration_answer where question_id = ?", diet))
                .isEqualTo("0");
        assertThat(TestEvent.one("select string_agg(rule, ',') from erasure_receipt where event_id = ?", event.id()))
                .isEqualTo("ANSWERS");
    }

    @Test
    void findsWhatIsKnownHandsItOutAndForgetsOnRequest(Browser browser) throws IOException {
        TestEvent event = TestEvent.withSeats("Glöm mig", 5);
        long diet = ask(event, "Önskemål om mat");
        register(event, 1470, diet, "Fråga");
        String email = Registrant.at(1470).email();
        try (Visitor staff = Visitor.signedIn(browser, Portal.ADMINISTRATOR)) {
            Page page = staff.page();
            page.navigate("/admin/personal-data");
            page.fill(css("email"), "ingen adress");
            page.click(css("search"));
            page.waitForSelector(".summary");
            page.fill(css("email"), "PROV.1470@example.se");
            page.click(css("search"));
            page.waitForSelector("[id='form:found']");
            assertThat(page.innerText("[id='form:found']"))
                    .contains(
                            "Glöm mig",
                            "Fråga Persson 1470",
                            "1 svar",
                            "Deltar som: Socialtjänst",
                            "Läge: Har plats",
                            "Avanmäl först")
                    .doesNotContain("Frågas kost", "SOCIAL_SERVICES", "CONFIRMED");
            assertThat(reads(event)).as("nothing sensitive was shown").isEqualTo("0");
            assertThat(page.url()).doesNotContain("prov");
            assertThat(Accessibility.violations(page)).isEmpty();
            Download copy = page.waitForDownload(() -> page.click(css("copy")));
            assertThat(copy.suggestedFilename()).isEqualTo("personuppgifter.txt");
            assertThat(Files.readString(copy.path(), StandardCharsets.UTF_8))
                    .contains("Anmälan: Glöm mig", email, "Önskemål om mat: Frågas kost")
                    .contains("Mejl: ", "Deltar som: Socialtjänst", "Läge: Har plats")
                    .doesNotContain("SOCIAL_SERVICES", "CONFIRMED");
            assertThat(reads(event)).as("the copy was a reading").isEqualTo("1");

            event.set(LONG_OVER.replace("200 days", "70 days"));
            page.click(css("search"));
            page.waitForSelector("button.danger, input.danger");
            page.click("[id='form:traces:0:erase']");
            page.waitForSelector(".toast");
            assertThat(page.innerText("#receipts")).contains("En persons anmälan, på begäran");
            assertThat(event.stateOf(email)).isEmpty();
            assertThat(places(email)).isEmpty();
        }
        assertThat(TestEvent.one(
                        "select people from attendance_statistic where event_id = ? and dimension = 'CATEGORY'",
                        event.id()))
                .isEqualTo("1");
    }

    @Test
    void isForAdministratorsAlone(Browser browser) {
        try (Visitor manager =
                Visitor.signedIn(browser, new Account(Accounts.create("EVENT_MANAGER"), Accounts.PASSWORD))) {
            assertThat(manager.page().navigate("/admin/personal-data").status()).isEqualTo(404);
        }
    }

    private static void register(TestEvent event, int number, long question, String name) {
        Registrant person = Registrant.at(number);
        Map<String, String> form = person.filledIn();
        form.put("name", name + " Persson " + number);
        form.put("organisation", name + "s förening");
        form.put("category", number % 25 == 0 ? "POLITICIAN" : "SOCIAL_SERVICES");
        form.put("q" + question, name + "s kost");
        assertThat(person.post(event.form(), person.token(event.form()), form).status())
                .isEqualTo(303);
    }

    // Mails of other kinds than the first.
    private static void changeAndRegisterAgain(TestEvent event, int number, long question) {
        Registrant person = Registrant.at(number);
        String link = event.linkOf(person.email());
        Map<String, String> form = person.filledIn();
        form.put("name", "Planta Ändrad");
        form.put("act", "change");
        assertThat(person.post(link, person.token(link), form).status()).isEqualTo(303);
        register(event, number, question, "Planta");
        assertThat(TestEvent.one(
                        "select count(*) from mail where mail_key like 'registration-again:%:' || ?",
                        event.idOf(person.email())))
                .isEqualTo("1");
    }

    private static void withdrawWithWords(TestEvent event, int number) {
        Registrant person = Registrant.at(number);
        String link = event.linkOf(person.email());
        person.post(link, person.token(link), Map.of("act", "withdraw"));
        TestEvent.update(
                "update registration_change set reason = 'Planta ringde' where registration_id = ?",
                event.idOf(person.email()));
    }

    private static long ask(TestEvent event, String words) {
        TestEvent.update("insert into registration_form (event_id) values (?)", event.id());
        return Long.parseLong(TestEvent.one("""
                insert into registration_question (event_id, position, kind, words, sensitive, keep_days)
                values (?, 0, 'TEXT', ?, true, 14) returning id""", event.id(), words));
    }

    private static String reads(TestEvent event) {
        return TestEvent.one("select count(*) from sensitive_read where event_id = ?", event.id());
    }

    private static String statistics(Page page, TestEvent event) {
        page.navigate("/admin/registration/statistics?event=" + event.id());
        return page.innerText("main");
    }

    private static int waiting() {
        return Integer.parseInt(TestEvent.one(
                "select count(*) from mail where state in ('WAITING', 'SENDING') and recipient like 'prov.14%'"));
    }

    /** The tables in which one of the words stands, in whatever column. */
    private static List<String> places(String... words) {
        List<String> places = new ArrayList<>();
        String pattern = "(" + String.join("|", words).replace(".", "\\.") + ")";
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                ResultSet tables = connection
                        .createStatement()
                        .executeQuery(
                                "select table_name from information_schema.tables where table_schema = 'public'")) {
            while (tables.next()) {
                String table = tables.getString(1);
                PreparedStatement search =
                        connection.prepareStatement("select count(*) from \"" + table + "\" t where t::text ~* ?");
                search.setString(1, pattern);
                ResultSet found = search.executeQuery();
                found.next();
                if (found.getLong(1) > 0) {
                    places.add(table);
                }
            }
            return places;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The files of the portal, logs included, in which one of the words stands; not those of the database. */
    private static List<Path> filesWith(List<String> words) throws IOException {
        try (Stream<Path> files = Files.walk(Portal.running().folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(Portal.running().folder().resolve("db")))
                    .filter(file -> file.toString().matches(".*\\.(log|txt|csv|xlsx|pdf|html|eml|log_.*)|.*/files/.*"))
                    .filter(file -> contains(file, words))
                    .toList();
        }
    }

    private static boolean contains(Path file, List<String> words) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            return words.stream().anyMatch(text::contains);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String css(String id) {
        return "[id='form:" + id + "']";
    }
}
