package se.samsyn.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class DemoTimeTest {

    private final DemoDays days = DemoDays.at(DemoPortal.NOW); // Monday 2 March 2026.

    @Test
    void takesAWrittenDayAsItIs() {
        DemoTime time = DemoTime.of("2020-02-11 09:00-16:00", days);

        assertThat(time)
                .isEqualTo(
                        new DemoTime(LocalDateTime.of(2020, 2, 11, 9, 0), LocalDateTime.of(2020, 2, 11, 16, 0), false));
    }

    @Test
    void movesAComingEventFromTheWeekendToMonday() {
        DemoTime time = DemoTime.of("+5 09:00-16:00", days);

        assertThat(time.startsAt()).isEqualTo(LocalDateTime.of(2026, 3, 9, 9, 0));
    }

    @Test
    void movesAHeldEventFromTheWeekendToFriday() {
        DemoTime time = DemoTime.of("-1 09:00-16:00", days);

        assertThat(time.startsAt()).isEqualTo(LocalDateTime.of(2026, 2, 27, 9, 0));
    }

    @Test
    void keepsSeveralDaysTogetherInOneWeek() {
        DemoTime time = DemoTime.of("+4..+5 09:00-16:00", days);

        assertThat(time.startsAt()).isEqualTo(LocalDateTime.of(2026, 3, 9, 9, 0));
        assertThat(time.endsAt()).isEqualTo(LocalDateTime.of(2026, 3, 10, 16, 0));
    }

    @Test
    void knowsADateWithoutTimes() {
        DemoTime time = DemoTime.of("+16", days);

        assertThat(time)
                .isEqualTo(
                        new DemoTime(LocalDateTime.of(2026, 3, 18, 0, 0), LocalDateTime.of(2026, 3, 18, 0, 0), true));
    }

    @Test
    void movesAComingEventPastAHoliday() {
        DemoTime time = DemoTime.of("+95 09:00-16:00", days); // Friday 5 June is free to meet on.
        DemoTime holiday = DemoTime.of("+60 09:00-16:00", days); // Friday 1 May is not.

        assertThat(time.startsAt()).isEqualTo(LocalDateTime.of(2026, 6, 5, 9, 0));
        assertThat(holiday.startsAt()).isEqualTo(LocalDateTime.of(2026, 5, 4, 9, 0));
    }
}
