package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.browser.Markup;
import se.samsyn.it.registration.Registrant.Answer;

/** Workshops of a programme: chosen in the form, held by who has a seat at the event, passed on when they become free. */
class RegistrationWorkshopsIT {

    @Test
    void areChosenWaitedForAndPassedOn() throws Exception {
        TestEvent event = TestEvent.withSeats("Tre workshoppar", 20);
        long question = event.askForWorkshops();
        String talk = event.workshop("Samtalet först", "10:00", "11:00", 1);
        String data = event.workshop("Data i vardagen", "10:30", "11:30", 5);
        String walk = event.workshop("Gåtur", "13:00", "14:00", 5);

        Document form = Jsoup.parse(Registrant.at(1700).get(event.form()).body());
        assertThat(form.text())
                .contains("10.00–11.00 Samtalet först", "Samtidigt: välj högst en", "Ingen av dem", "1 plats kvar");
        assertThat(form.select("input[type=radio][name=q" + question + "-0]")).hasSize(3);
        assertThat(Markup.faults(form.outerHtml())).isEmpty();
        Document english =
                Jsoup.parse(Registrant.at(1700).get("/en" + event.form()).body());
        assertThat(english.text()).contains("10:00–11:00 Samtalet först", "At the same time: choose one at most");

        Answer clash = register(event, 1700, question, Map.of("-0", talk, "-1", data));
        assertThat(clash.status()).isEqualTo(422);
        assertThat(clash.body()).contains("är samtidigt. Välj en av dem.");
        assertThat(register(event, 1700, question, Map.of("-0", talk, "-1", walk))
                        .status())
                .isEqualTo(303);
        assertThat(event.mailTo(email(1700)))
                .contains("Workshop: 10.00–11.00 Samtalet först", "Workshop: 13.00–14.00 Gåtur");

        Answer full = register(event, 1701, question, Map.of("-0", talk));
        assertThat(full.status()).isEqualTo(422);
        assertThat(full.body()).contains("Det är fullt i ”10.00–11.00 Samtalet först”");
        assertThat(register(event, 1701, question, Map.of("-0", talk, "-full", talk))
                        .status())
                .isEqualTo(303);
        assertThat(event.mailTo(email(1701))).contains("Samtalet först (fullt, du står i kö)");
        assertThat(seated(event, 1701, talk)).isEqualTo("f");
        assertThat(Jsoup.parse(Registrant.at(1701)
                                .get(event.linkOf(email(1701)))
                                .body())
                        .text())
                .contains("Samtalet först (du står i kö)");

        assertThat(change(event, 1700, question, Map.of("-0", data, "-1", walk)).status())
                .isEqualTo(303);
        assertThat(event.mailTo(email(1700))).contains("Data i vardagen", "(tidigare: 10.00–11.00 Samtalet först");
        assertThat(seated(event, 1701, talk)).isEqualTo("t");
        assertThat(event.mailTo(email(1701)))
                .contains("En plats har blivit ledig", "Den är din nu", "10.00–11.00 Samtalet först")
                .doesNotContain("du står i kö");

        // The programme calls it something else now: it is the same workshop.
        TestEvent.update("update programme_item set title = 'Samtalet alltid' where item_key = ?", talk);
        Document mine =
                Jsoup.parse(Registrant.at(1701).get(event.linkOf(email(1701))).body());
        assertThat(mine.selectFirst("input[value=" + talk + "]").hasAttr("checked"))
                .isTrue();
        assertThat(mine.text()).contains("10.00–11.00 Samtalet alltid (din plats)");
    }

    @Test
    void areNotHeldByWhoWaitsForTheEvent() {
        TestEvent event = TestEvent.withSeats("Väntar på båda", 1);
        long question = event.askForWorkshops();
        String talk = event.workshop("Enda samtalet", "10:00", "11:00", 1);
        assertThat(register(event, 1710, question, Map.of()).status()).isEqualTo(303);
        assertThat(register(event, 1711, question, Map.of("-0", talk)).status()).isEqualTo(303);
        assertThat(event.stateOf(email(1711))).isEqualTo("WAITING");
        assertThat(seated(event, 1711, talk)).isEqualTo("f");
        assertThat(event.mailTo(email(1711))).contains("Enda samtalet (önskemål");

        // Somebody with a seat at the event takes it meanwhile.
        assertThat(change(event, 1710, question, Map.of("-0", talk)).status()).isEqualTo(303);
        assertThat(seated(event, 1710, talk)).isEqualTo("t");
        assertThat(change(event, 1710, question, Map.of()).status()).isEqualTo(303);
        assertThat(seated(event, 1711, talk)).isEqualTo("f");

        withdraw(event, 1710);
        assertThat(event.stateOf(email(1711))).isEqualTo("OFFERED");
        assertThat(seated(event, 1711, talk)).isEqualTo("t");
        assertThat(event.mailTo(email(1711)))
                .contains("En plats har blivit ledig på", "Enda samtalet")
                .doesNotContain("önskemål");
    }

    private static String email(int number) {
        return Registrant.at(number).email();
    }

    private static Answer register(TestEvent event, int number, long question, Map<String, String> workshops) {
        Registrant person = Registrant.at(number);
        Map<String, String> form = person.filledIn();
        workshops.forEach((part, key) -> form.put("q" + question + part, key));
        return person.post(event.form(), person.token(event.form()), form);
    }

    private static Answer change(TestEvent event, int number, long question, Map<String, String> workshops) {
        Registrant person = Registrant.at(number);
        String link = event.linkOf(person.email());
        Map<String, String> form = new HashMap<>(person.filledIn());
        form.remove("email");
        form.put("act", "change");
        workshops.forEach((part, key) -> form.put("q" + question + part, key));
        return person.post(link, person.token(link), form);
    }

    private static void withdraw(TestEvent event, int number) {
        Registrant person = Registrant.at(number);
        String link = event.linkOf(person.email());
        assertThat(person.post(link, person.token(link), Map.of("act", "withdraw"))
                        .status())
                .isEqualTo(303);
    }

    private static String seated(TestEvent event, int number, String key) {
        return TestEvent.one(
                "select seated from registration_answer where registration_id = ? and value = ?",
                event.idOf(email(number)),
                key);
    }
}
