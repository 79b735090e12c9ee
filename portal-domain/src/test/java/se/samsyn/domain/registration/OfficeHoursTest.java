package se.samsyn.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.domain.event.Event;

class OfficeHoursTest {

    // 2027-03-01 is a Monday.
    @ParameterizedTest
    @CsvSource({
        "2027-03-01T10:00, 9, 2027-03-02T10:00",
        "2027-03-01T10:00, 2, 2027-03-01T12:00",
        "2027-03-01T08:00, 9, 2027-03-01T17:00",
        "2027-03-01T06:30, 9, 2027-03-01T17:00",
        "2027-03-01T17:00, 1, 2027-03-02T09:00",
        "2027-03-01T23:59, 1, 2027-03-02T09:00",
        "2027-03-05T16:00, 9, 2027-03-08T16:00",
        "2027-03-06T12:00, 9, 2027-03-08T17:00",
        "2027-03-07T00:00, 1, 2027-03-08T09:00",
        "2027-03-01T10:00, 45, 2027-03-08T10:00"
    })
    void countsWeekdaysFromEightToFive(LocalDateTime from, int hours, LocalDateTime expected) {
        assertThat(local(OfficeHours.after(instant(from), Duration.ofHours(hours))))
                .isEqualTo(expected);
    }

    @Test
    void losesNoHourWhenSummerTimeBegins() {
        // Clocks go forward on Sunday 28 March 2027: Friday to Monday is an hour shorter.
        Instant friday = instant(LocalDateTime.parse("2027-03-26T15:00"));

        Instant ends = OfficeHours.after(friday, Duration.ofHours(9));

        assertThat(local(ends)).isEqualTo("2027-03-29T15:00");
        assertThat(Duration.between(friday, ends)).isEqualTo(Duration.ofHours(71));
    }

    @Test
    void gainsNoHourWhenSummerTimeEnds() {
        // Clocks go back on Sunday 31 October 2027.
        Instant friday = instant(LocalDateTime.parse("2027-10-29T15:00"));

        Instant ends = OfficeHours.after(friday, Duration.ofHours(9));

        assertThat(local(ends)).isEqualTo("2027-11-01T15:00");
        assertThat(Duration.between(friday, ends)).isEqualTo(Duration.ofHours(73));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Event.STOCKHOLM).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Event.STOCKHOLM);
    }
}
