package se.samsyn.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SwedishTimeTest {

    private static SwedishTime at(String local) {
        return new SwedishTime(LocalDateTime.parse(local));
    }

    @Test
    void knowsTheHourThatIsSkippedInSpring() {
        assertThat(at("2027-03-28T01:59").isSkipped()).isFalse();
        assertThat(at("2027-03-28T02:00").isSkipped()).isTrue();
        assertThat(at("2027-03-28T02:59").isSkipped()).isTrue();
        assertThat(at("2027-03-28T03:00").isSkipped()).isFalse();
    }

    @Test
    void knowsTheHourThatComesTwiceInAutumn() {
        assertThat(at("2027-10-31T01:59").comesTwice()).isFalse();
        assertThat(at("2027-10-31T02:00").comesTwice()).isTrue();
        assertThat(at("2027-10-31T02:59").comesTwice()).isTrue();
        assertThat(at("2027-10-31T03:00").comesTwice()).isFalse();
    }

    @Test
    void countsWithWinterAndSummerTime() {
        assertThat(at("2027-03-27T08:00").instant()).isEqualTo(Instant.parse("2027-03-27T07:00:00Z"));
        assertThat(at("2027-03-28T08:00").instant()).isEqualTo(Instant.parse("2027-03-28T06:00:00Z"));
        assertThat(at("2027-10-30T08:00").instant()).isEqualTo(Instant.parse("2027-10-30T06:00:00Z"));
        assertThat(at("2027-10-31T08:00").instant()).isEqualTo(Instant.parse("2027-10-31T07:00:00Z"));
    }

    @Test
    void takesTheFirstOfTwoAndTheEndOfTheSkippedHour() {
        assertThat(at("2027-10-31T02:30").instant()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(at("2027-03-28T02:30").instant()).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    }

    @Test
    void tellsWhichChangeMakesATimeSpecial() {
        assertThat(at("2027-03-28T02:30").change().orElseThrow().getDateTimeAfter())
                .isEqualTo(LocalDateTime.parse("2027-03-28T03:00"));
        assertThat(at("2027-10-31T02:30").change().orElseThrow().getDateTimeAfter())
                .isEqualTo(LocalDateTime.parse("2027-10-31T02:00"));
        assertThat(at("2027-06-01T02:30").change()).isEmpty();
    }

    @Test
    void givesBackEveryMinuteOfBothNights() {
        for (String midnight : new String[] {"2027-03-27T22:00:00Z", "2027-10-30T22:00:00Z"}) {
            Instant start = Instant.parse(midnight);
            for (int minute = 0; minute < 300; minute++) {
                Instant moment = start.plus(Duration.ofMinutes(minute));
                SwedishTime shown = SwedishTime.of(moment);
                assertThat(shown.isSkipped()).isFalse();
                Duration off = Duration.between(shown.instant(), moment);
                assertThat(off)
                        .isEqualTo(shown.comesTwice() && off.toHours() == 1 ? Duration.ofHours(1) : Duration.ZERO);
            }
        }
    }
}
