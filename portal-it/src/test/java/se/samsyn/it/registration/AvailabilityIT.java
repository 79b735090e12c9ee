package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;

/** What search engines are told of the seats that are left, beside what the page says. */
class AvailabilityIT {

    private static final Pattern AVAILABILITY =
            Pattern.compile("\"offers\":\\{[^}]*\"availability\":\"https://schema.org/(\\w+)\"");

    @Test
    void saysHowManySeatsAreLeftUntilThereAreNone() {
        TestEvent event = TestEvent.withSeats("Platser i sökmotorer", 4);
        assertThat(availability(event)).isEqualTo("InStock");
        register(event, 1760);
        assertThat(availability(event)).isEqualTo("LimitedAvailability");
        for (int number = 1761; number < 1764; number++) {
            register(event, number);
        }
        assertThat(availability(event)).isEqualTo("LimitedAvailability");
        assertThat(page(event).select(".tag").text()).contains("Fullbokat");

        event.settle("waiting_list = false");
        assertThat(availability(event)).isEqualTo("SoldOut");
        assertThat(page(event).select(".tag").text()).contains("Fullbokat");

        event.settle("paused = true");
        assertThat(availability(event)).isEmpty();
        assertThat(data(event)).contains("\"offers\"");
        event.set("status = 'CANCELLED', status_changed_at = now()");
        assertThat(data(event)).doesNotContain("\"offers\"");
    }

    private static void register(TestEvent event, int number) {
        assertThat(Registrant.at(number).register(event).status()).isEqualTo(303);
    }

    /** What the offer says of seats; empty where it says nothing. */
    private static String availability(TestEvent event) {
        Matcher said = AVAILABILITY.matcher(data(event));
        return said.find() ? said.group(1) : "";
    }

    private static String data(TestEvent event) {
        return page(event).selectFirst("script[type=application/ld+json]").data();
    }

    private static Document page(TestEvent event) {
        return Jsoup.parse(Portal.running().http().get(event.path()).body());
    }
}
