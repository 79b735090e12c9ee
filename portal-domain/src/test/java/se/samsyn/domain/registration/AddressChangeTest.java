package se.samsyn.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.ConflictException;

class AddressChangeTest {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");

    @Test
    void isOpenForFourHoursAndOnce() {
        AddressChange change = new AddressChange(1);
        change.ask("ny@example.se", NOW);
        String ref = change.getRef();

        assertThat(change.isOpenAt(NOW.plus(AddressChange.VALIDITY).minusSeconds(1)))
                .isTrue();
        assertThat(change.isOpenAt(NOW.plus(AddressChange.VALIDITY))).isFalse();
        change.confirmed();
        assertThat(change.isOpenAt(NOW)).isFalse();
        assertThat(change.getRef()).isNotEqualTo(ref);
    }

    @Test
    void endsTheLinkToAnEarlierAddressWhenAnotherIsAskedFor() {
        AddressChange change = new AddressChange(1);
        change.ask("ny@example.se", NOW);
        String ref = change.getRef();

        change.ask("nyare@example.se", NOW);

        assertThat(change.getRef()).isNotEqualTo(ref);
        assertThat(change.getEmail()).isEqualTo("nyare@example.se");
    }

    @Test
    void isAskedForFiveTimesADay() {
        AddressChange change = new AddressChange(1);
        for (int times = 0; times < 5; times++) {
            change.ask("ny@example.se", NOW.plusSeconds(times));
        }

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> change.ask("ny@example.se", NOW.plus(Duration.ofHours(23))));
        change.ask("ny@example.se", NOW.plus(Duration.ofDays(1)));
        assertThat(change.isOpenAt(NOW.plus(Duration.ofDays(1)))).isTrue();
    }
}
