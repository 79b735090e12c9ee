package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;

/** What a row of the calendar says of an event: whether one may still come, and that it was called off. */
class CalendarRowsIT {

    @Test
    void aRowSaysWhereRegistrationStandsAndThatAnEventWasCalledOff() {
        TestEvent event = TestEvent.withSeats("Rader i kalendern", 1);
        assertThat(label(event, "/kalender")).isEqualTo("Anmälan öppen");

        Registrant first = Registrant.at(23900);
        first.post(event.form(), first.token(event.form()), first.filledIn());
        assertThat(label(event, "/kalender")).isEqualTo("Fullbokat");
        event.settle("approval = true");
        assertThat(label(event, "/kalender")).isEqualTo("Anmälan öppen");
        event.settle("invitation_only = true");
        assertThat(label(event, "/kalender")).isEqualTo("Bara inbjudna");
        assertThat(Jsoup.parse(get(event.path())).select("main .tag").eachText())
                .contains("Bara inbjudna");
        event.settle("paused = true");
        assertThat(label(event, "/kalender")).isEqualTo("Anmälan stängd");
        event.settle("paused = false, invitation_only = false, approval = false");
        event.set("registration_closes = registration_opens");
        assertThat(label(event, "/kalender")).isEqualTo("Anmälan stängd");
        event.set("registration_opens = null, registration_closes = null");
        assertThat(label(event, "/kalender")).isEmpty();

        event.set("status = 'CANCELLED', status_reason = 'Sjukdom', status_changed_at = now()");
        assertThat(label(event, "/kalender")).isEqualTo("Inställt");
        assertThat(get("/")).doesNotContain(event.path());
        event.hold(-2, -2);
        assertThat(label(event, "/kalender?vy=genomforda")).isEqualTo("Inställt");
        event.set("status = 'POSTPONED'");
        assertThat(row(event, "/kalender?vy=genomforda")).isNull();
    }

    @Test
    void factsStandApartInTheTextItself() {
        TestEvent event = TestEvent.withSeats("Fakta var för sig", 1);

        assertThat(row(event, "/kalender").select(".facts-line").text())
                .matches("Konferens · .* kl\\. 9\\.00–16\\.00 · Folkets hus|Konferens · .* · Folkets hus");
    }

    private static String label(TestEvent event, String list) {
        return row(event, list).select(".tag").text();
    }

    /** The event's row on whatever page of the list it stands. */
    private static Element row(TestEvent event, String list) {
        for (int page = 1; page <= 20; page++) {
            String address = list + (list.contains("?") ? "&" : "?") + "sida=" + page;
            Document shown = Jsoup.parse(get(address));
            Element link = shown.selectFirst("main a[href=" + event.path() + "]");
            if (link != null) {
                return link.closest("li");
            }
        }
        return null;
    }

    private static String get(String path) {
        return Portal.running().http().get(path).body();
    }
}
