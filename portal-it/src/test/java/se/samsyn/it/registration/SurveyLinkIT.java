package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.registration.Registrant.Answer;

/** Links to a survey say when it opens, and a participant answers by a link of their own, once. */
class SurveyLinkIT {

    private static TestEvent asking(String title) {
        TestEvent event = TestEvent.withSeats(title, 5);
        event.ask("Var dagen till nytta?");
        return event;
    }

    @Test
    void saysWhenItOpens() {
        TestEvent event = asking("Utvärderas senare");

        Answer early = Registrant.at(4100).get(event.path() + "/utvardering");

        assertThat(early.status()).isEqualTo(200);
        assertThat(early.body())
                .contains("öppnar när evenemanget börjar", ", 09.00")
                .doesNotContain("<form method=\"post\"");
        assertThat(Registrant.at(4100)
                        .get("/en" + event.path() + "/utvardering")
                        .body())
                .contains("opens when the event begins");
        assertThat(Registrant.at(4100).get(event.path()).body()).doesNotContain("/utvardering\"");
    }

    @Test
    void takesOneAnswerFromEachParticipant() {
        TestEvent event = asking("Utvärderas en gång");
        Registrant person = Registrant.at(4101);
        person.register(event);
        event.hold(-1, -1);
        Document mine = Jsoup.parse(person.get(event.linkOf(person.email())).body());
        String link = mine.select("a[href*=/utvardering?]").attr("href");

        assertThat(answer(person, link).status()).isEqualTo(303);

        assertThat(person.get(link).body()).contains("Du har redan svarat").doesNotContain("<textarea", "value=\"5\"");
        assertThat(event.replies()).isEqualTo(1);
    }

    @Test
    void refusesTheSecondOfTwoFormsThatWereOpenAtOnce() {
        TestEvent event = asking("Utvärderas i två flikar");
        Registrant person = Registrant.at(4102);
        person.register(event);
        event.hold(-1, -1);
        String link = Jsoup.parse(person.get(event.linkOf(person.email())).body())
                .select("a[href*=/utvardering?]")
                .attr("href");
        String other = person.get(link).body();
        answer(person, link);

        Answer second = send(person, link, other);

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body()).contains("Varje deltagare svarar en gång");
        assertThat(event.replies()).isEqualTo(1);
    }

    @Test
    void leadsParticipantsToTheirOwnLink() {
        TestEvent event = asking("Utvärderas med egen länk");
        Registrant.at(4103).register(event);
        String page = event.path() + "/utvardering";
        String open = Registrant.at(4103).get(page).body();
        event.hold(-1, -1);

        assertThat(Registrant.at(4103).get(page).body()).contains("svarar genom din egen länk");
        assertThat(Registrant.at(4103).get(page + "?deltagare=x.y").body()).contains("svarar genom din egen länk");
        assertThat(open).contains("öppnar när");
    }

    @Test
    void asksEverybodyWhereNobodyHasRegistered() {
        TestEvent event = asking("Utvärderas av alla");
        event.hold(-1, -1);

        assertThat(answer(Registrant.at(4104), event.path() + "/utvardering").status())
                .isEqualTo(303);
        assertThat(answer(Registrant.at(4105), event.path() + "/utvardering").status())
                .isEqualTo(303);
    }

    private static Answer answer(Registrant person, String link) {
        return send(person, link, person.get(link).body());
    }

    private static Answer send(Registrant person, String link, String form) {
        Document page = Jsoup.parse(form);
        String ticket = page.select("input[name=deltagare]").val();
        String question = page.select("input[type=radio]").attr("name");
        return person.post(
                link.replaceFirst("\\?.*", ""),
                page.select("input[name=token]").val(),
                ticket.isEmpty() ? Map.of(question, "5") : Map.of(question, "5", "deltagare", ticket));
    }
}
