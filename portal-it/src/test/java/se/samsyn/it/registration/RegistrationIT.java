package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.it.Guesser;
import se.samsyn.it.Portal;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.job.Jobs;
import se.samsyn.it.mail.Outbox;
import se.samsyn.it.registration.Registrant.Answer;
import se.samsyn.it.server.Waiting;

/** The rules of registration over HTTP, without a browser. */
@Isolated("it counts statements, and lets jobs run that look at everything")
class RegistrationIT {

    // Everybody else waits meanwhile. One of them asks for the next fifty ids, now and then.
    private static final int MOST_WHILE_LOCKED = 7;

    // Payara Server, as it is installed, serves five requests at once.
    private static final int IN_LINE = 5;

    private static final String JOB = "registration-offers";

    @Test
    void registersAndTellsByMailWithAPersonalLink() throws Exception {
        TestEvent event = TestEvent.withSeats("Anmälan med bekräftelse", 5);
        Registrant person = Registrant.at(1000);
        Map<String, String> form = person.filledIn();
        form.put("organisation", "Provföreningen Åäö");

        Answer answer = person.post(event.form(), person.token(event.form()), form);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(event.form() + "/tack").doesNotContain("prov.1000");
        assertThat(person.get(answer.location()).body()).contains("har tagit emot din anmälan");
        assertThat(Outbox.delivers("Du har en plats: " + event.title())).isTrue();
        MimeMessage mail = Outbox.received("Du har en plats: " + event.title()).get(0);
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isNotBlank();
        assertThat(mail.getHeader("Reply-To")).hasSize(1);
        assertThat(Outbox.textOf(mail))
                .contains("Provperson 1000", "prov.1000@example.se", "Provföreningen Åäö", "övrig", "09.00–16.00")
                .contains("Folkets hus, Storgatan 1")
                .contains(Portal.running().address() + event.linkOf(person.email()))
                .doesNotContain("{");
        String link = event.linkOf(person.email());
        HttpResponse<String> mine = Portal.running().http().get(link);
        assertThat(mine.body()).contains("Du har en plats.").contains("noindex");
        assertThat(mine.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(mine.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Markup.faults(mine.body())).isEmpty();
    }

    @Test
    void suggestsOrganisationsByTheirNames() {
        TestEvent event = TestEvent.withSeats("Organisationer att välja", 5);
        Registrant person = Registrant.at(1009);
        person.register(event);
        String link = event.linkOf(person.email());

        for (String path : List.of(event.form(), "/en" + event.form(), link, "/en" + link)) {
            assertThat(Jsoup.parse(person.get(path).body())
                            .select("#organisations option")
                            .eachAttr("value"))
                    .as(path)
                    .contains("Region Jämtland Härjedalen")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void saysWhySomebodyWaits() {
        TestEvent event = TestEvent.withSeats("Platser åt var och en", 2);
        TestEvent.update(
                "insert into registration_quota (event_id, category, seats) values (?, 'OTHER', 1)", event.id());
        Registrant.at(1014).register(event);
        Registrant.at(1015).register(event);
        assertThat(event.mailTo(Registrant.at(1015).email()))
                .contains("för gruppen ”övrig” är tagna", "Svarar du på det når du")
                .doesNotContain("fullbokat");
        Registrant chief = Registrant.at(1016);
        Map<String, String> form = chief.filledIn();
        form.put("category", "CHIEF");
        chief.post(event.form(), chief.token(event.form()), form);
        assertThat(event.stateOf(chief.email())).isEqualTo("CONFIRMED");
        Registrant.at(1017).register(event);
        assertThat(event.mailTo(Registrant.at(1017).email())).contains("fullbokat");

        String link = event.linkOf(chief.email());
        chief.post(link, chief.token(link), Map.of("act", "withdraw"));

        assertThat(event.mailTo(chief.email()))
                .contains("Du är avanmäld", event.path())
                .doesNotContain("/anmalan/");
    }

    @Test
    void writesInEnglishToWhoeverRegistersInEnglish() {
        TestEvent event = TestEvent.withSeats("Registration in English", 5);
        Registrant person = Registrant.at(1001);

        Answer answer = person.post("/en" + event.form(), person.token("/en" + event.form()), person.filledIn());

        assertThat(answer.location()).isEqualTo("/en" + event.form() + "/tack");
        assertThat(Outbox.delivers("You have a seat: " + event.title())).isTrue();
        assertThat(Outbox.textOf(
                        Outbox.received("You have a seat: " + event.title()).get(0)))
                .contains("09:00–16:00 (Swedish time)")
                .contains("/en/anmalan/");
        assertThat(event.linkOf(person.email())).startsWith("/en/anmalan/");
    }

    @Test
    void tellsOnlyTheOwnerOfAnAddressThatItIsRegistered() {
        TestEvent event = TestEvent.withSeats("Två gånger", 5);
        Registrant person = Registrant.at(1002);
        Answer first = person.register(event);
        Map<String, String> again = person.filledIn();
        again.put("email", "PROV.1002@Example.SE");

        Answer second = person.post(event.form(), person.token(event.form()), again);

        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(event.count("CONFIRMED")).isEqualTo(1);
        assertThat(Outbox.delivers("Du är redan anmäld: " + event.title())).isTrue();
    }

    @Test
    void saysWhatIsWrongBesideEachFieldAndKeepsWhatWasTyped() throws Exception {
        TestEvent event = TestEvent.withSeats("Fel i formuläret", 5);
        Registrant person = Registrant.at(1003);

        Answer answer = person.post(
                event.form(),
                person.token(event.form()),
                Map.of("email", "fel", "organisation", "\"A&B\" <b>", "protected", "yes"));

        assertThat(answer.status()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith("Fel: ");
        assertThat(page.select(".form-summary a").eachAttr("href")).containsExactly("#name", "#email", "#category");
        assertThat(page.selectFirst("#email-error").text()).contains("namn@example.se");
        assertThat(page.selectFirst("#organisation").val()).isEqualTo("\"A&B\" <b>");
        assertThat(page.selectFirst("#protected").hasAttr("checked")).isTrue();
        assertThat(Markup.faults(answer.body())).isEmpty();
        assertThat(Portal.running().http().get(event.form()).headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "'status = ''CANCELLED'', status_changed_at = now()', true, Evenemanget är inställt.",
        "registration_closes = cast(now() at time zone 'Europe/Stockholm' as date) - 1, true, Anmälan är stängd.",
        "registration_opens = cast(now() at time zone 'Europe/Stockholm' as date) + 1, true, Anmälan har inte öppnat.",
        "'start_instant = now() - interval ''2 hours'', end_instant = now() - interval ''1 hour''', true, Evenemanget är genomfört.",
        "paused = true, false, Evenemanget har fått en ny tid.",
        "online = false, false, Anmälan görs inte på webbplatsen."
    })
    void refusesInPlainWords(String change, boolean ofTheEvent, String words) {
        TestEvent event = TestEvent.withSeats("Stängd på olika sätt", 5);
        Registrant person = Registrant.at(1004);
        String token = person.token(event.form());
        if (ofTheEvent) {
            event.set(change);
        } else {
            event.settle(change);
        }

        Answer answer = person.post(event.form(), token, person.filledIn());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).text()).contains(words);
        assertThat(event.stateOf(person.email())).isEmpty();
    }

    @Test
    void showsTheStateOnTheEventsPage() {
        TestEvent event = TestEvent.withSeats("Läget på sidan", 1);
        assertThat(page(event)).contains("Få platser kvar.").contains("Anmäl dig");

        Registrant.at(1005).register(event);
        assertThat(page(event)).contains("Fullbokat. Du kan ställa dig på väntelistan.");

        event.settle("waiting_list = false");
        assertThat(page(event)).contains("Fullbokat").doesNotContain("väntelistan");
        assertThat(Registrant.at(1006).get(event.form()).body())
                .contains("Evenemanget är fullbokat och väntelistan är stängd.")
                .doesNotContain("name=\"token\"");

        event.set("status = 'CANCELLED', status_changed_at = now()");
        assertThat(page(event)).contains("Evenemanget är inställt").doesNotContain("Anmäl dig");
    }

    @Test
    void passesASeatOnThatNobodyAnsweredForAndGivesNoneToThePublic() {
        TestEvent event = TestEvent.withSeats("Erbjudande som går ut", 1);
        for (int number = 1010; number < 1013; number++) {
            Registrant.at(number).register(event);
        }
        withdraw(event, 1010);
        assertThat(event.stateOf(Registrant.at(1011).email())).isEqualTo("OFFERED");
        Registrant.at(1013).register(event);
        assertThat(event.stateOf(Registrant.at(1013).email())).isEqualTo("WAITING");

        Registrant slow = Registrant.at(1011);
        String link = event.linkOf(slow.email());
        String token = slow.token(link);
        TestEvent.update(
                "update registration set offer_expires_at = now() - interval '1 minute' where id = ?",
                event.idOf(Registrant.at(1011).email()));
        Answer late = slow.post(link, token, Map.of("act", "accept"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Erbjudandet om plats har gått ut.");
        Jobs.run(JOB);

        assertThat(event.stateOf(Registrant.at(1011).email())).isEqualTo("EXPIRED");
        assertThat(event.stateOf(Registrant.at(1012).email())).isEqualTo("OFFERED");
        assertThat(event.stateOf(Registrant.at(1013).email())).isEqualTo("WAITING");
        assertThat(event.mails("expired")).isEqualTo(1);
        assertThat(answerTo(event, 1012, "accept").status()).isEqualTo(303);
        assertThat(event.stateOf(Registrant.at(1012).email())).isEqualTo("CONFIRMED");
        assertThat(Registrant.at(1013)
                        .get(event.linkOf(Registrant.at(1013).email()))
                        .body())
                .contains("plats 1 i väntelistan");
    }

    @Test
    void keepsEachCategoryWithinItsQuota() {
        TestEvent event = TestEvent.withSeats("Platser per grupp", 3);
        TestEvent.update(
                "insert into registration_quota (event_id, category, seats) values (?, 'POLITICIAN', 1)", event.id());
        for (int number = 1050; number < 1053; number++) {
            registerAs(event, number, "POLITICIAN");
        }
        registerAs(event, 1053, "OTHER");
        registerAs(event, 1054, "CHIEF");
        registerAs(event, 1055, "CHIEF");

        assertThat(event.numbers("CONFIRMED")).containsExactly(1, 4, 5);
        assertThat(event.numbers("WAITING")).containsExactly(2, 3, 6);

        // A chief's seat is no politician's: the first who may take it gets it.
        withdraw(event, 1054);
        assertThat(event.numbers("OFFERED")).containsExactly(6);
        withdraw(event, 1050);
        assertThat(event.numbers("OFFERED")).containsExactly(2, 6);
    }

    private static void registerAs(TestEvent event, int number, String category) {
        Registrant person = Registrant.at(number);
        Map<String, String> form = person.filledIn();
        form.put("category", category);
        assertThat(person.post(event.form(), person.token(event.form()), form).status())
                .isEqualTo(303);
    }

    @Test
    void offersNothingWhileTheEventsNewTimeIsUnsettled() {
        TestEvent event = TestEvent.withSeats("Flyttat med kö", 1);
        Registrant.at(1060).register(event);
        Registrant.at(1061).register(event);
        event.settle("paused = true");
        withdraw(event, 1060);
        assertThat(event.stateOf(Registrant.at(1061).email())).isEqualTo("WAITING");

        event.settle("paused = false");
        Jobs.run(JOB);

        assertThat(event.stateOf(Registrant.at(1061).email())).isEqualTo("OFFERED");
        assertThat(event.mails("offer")).isEqualTo(1);
    }

    @Test
    void offersNothingNearTheStart() {
        TestEvent event = TestEvent.withSeats("Nära starten", 1);
        Registrant.at(1020).register(event);
        Registrant.at(1021).register(event);
        event.set("start_instant = now() + interval '1 hour', end_instant = now() + interval '2 hours'");

        withdraw(event, 1020);
        Jobs.run(JOB);

        assertThat(event.stateOf(Registrant.at(1021).email())).isEqualTo("WAITING");
        assertThat(Registrant.at(1021)
                        .get(event.linkOf(Registrant.at(1021).email()))
                        .body())
                .contains("Väntelistan har stannat.");
    }

    @Test
    void takesNoLinkThatIsNotGenuine() {
        TestEvent event = TestEvent.withSeats("Äkta länkar", 2);
        Registrant.at(1030).register(event);
        String link = event.linkOf(Registrant.at(1030).email());
        char last = link.charAt(link.length() - 5);
        String forged =
                link.substring(0, link.length() - 5) + (last == 'A' ? 'B' : 'A') + link.substring(link.length() - 4);

        assertThat(Portal.running().http().get(link).statusCode()).isEqualTo(200);
        assertThat(Portal.running().http().get(forged).statusCode()).isEqualTo(404);
        assertThat(Portal.running().http().get("/anmalan/x").statusCode()).isEqualTo(404);
        assertThat(Portal.running().http().get("/anmalan").statusCode()).isEqualTo(404);
        assertThat(Registrant.at(1030)
                        .post(forged, Registrant.at(1030).token(link), Map.of("act", "withdraw"))
                        .status())
                .isEqualTo(404);
        assertThat(event.stateOf(Registrant.at(1030).email())).isEqualTo("CONFIRMED");
        Guesser.at("2001:db8:77:4").findsTheRightOneClosedAfter(30, forged, link);
    }

    @Test
    void leavesNothingPersonalInTheLog() throws Exception {
        TestEvent event = TestEvent.withSeats("Tyst logg", 2);
        Registrant person = Registrant.at(1040);
        Map<String, String> form = person.filledIn();
        form.put("name", "Hemlig Loggperson");
        person.post(event.form(), person.token(event.form()), form);
        String link = event.linkOf(person.email());
        person.get(link);

        assertThat(Files.readString(Portal.running().server().log()))
                .doesNotContain("Loggperson")
                .doesNotContain("prov.1040")
                .doesNotContain(link.substring("/anmalan/".length()));
    }

    @Test
    void holdsTheDeskForAFewStatements() throws Exception {
        TestEvent event = TestEvent.withSeats("Få frågor till databasen", 5);
        Registrant.at(1090).register(event);
        Registrant person = Registrant.at(1091);

        List<String> statements = Portal.running()
                .database()
                .statementsDuring(() -> person.post(event.form(), person.token(event.form()), person.filledIn()));

        int taken = -1;
        for (int i = 0; i < statements.size(); i++) {
            taken = statements.get(i).contains("last_number + 1") ? i : taken;
        }
        assertThat(taken).isPositive();
        assertThat(statements.size() - taken).as("while the event is locked").isLessThanOrEqualTo(MOST_WHILE_LOCKED);
    }

    /** One transaction holds the event's lock for long, and the others come one by one meanwhile. */
    @Test
    void servesThoseWhoWaitInTheOrderInWhichTheyCame() throws Exception {
        TestEvent event = TestEvent.withSeats("I tur och ordning", 3);
        List<Registrant> people = IntStream.range(0, IN_LINE)
                .mapToObj(n -> Registrant.at(1100 + n))
                .toList();
        List<String> tokens =
                people.stream().map(person -> person.token(event.form())).toList();
        ExecutorService line = Executors.newFixedThreadPool(IN_LINE);
        try (Connection lock = event.lockEvent()) {
            for (int n = 0; n < IN_LINE; n++) {
                Registrant person = people.get(n);
                String token = tokens.get(n);
                line.submit(() -> person.post(event.form(), token, person.filledIn()));
                int waiting = n + 1;
                assertThat(Waiting.until(Duration.ofSeconds(15), () -> TestEvent.waitingForLocks() == waiting))
                        .as("%d stand in line", waiting)
                        .isTrue();
            }
            lock.rollback();
        } finally {
            line.shutdown();
        }
        assertThat(line.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        assertThat(event.addresses())
                .isEqualTo(people.stream().map(Registrant::email).toList());
    }

    private static String page(TestEvent event) {
        return Jsoup.parse(Portal.running().http().get(event.path()).body())
                .select("main")
                .text();
    }

    private static void withdraw(TestEvent event, int number) {
        assertThat(answerTo(event, number, "withdraw").status()).isEqualTo(303);
    }

    private static Answer answerTo(TestEvent event, int number, String act) {
        Registrant person = Registrant.at(number);
        String link = event.linkOf(person.email());
        return person.post(link, person.token(link), Map.of("act", act));
    }
}
