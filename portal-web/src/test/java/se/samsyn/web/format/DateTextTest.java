package se.samsyn.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateTextTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2020, 2, 11, 9, 0);

    @Test
    void writesWeekdayAndMonthInLowerCaseSwedish() {
        assertThat(DateText.SWEDISH.weekday(LocalDate.of(2020, 2, 11))).isEqualTo("tisdag 11 februari 2020");
    }

    @Test
    void putsOneDayBeforeItsTimes() {
        assertThat(DateText.SWEDISH.span(MORNING, MORNING.withHour(16), false))
                .isEqualTo("tisdag 11 februari 2020, 09.00–16.00");
    }

    @Test
    void givesEachDayItsTimeWhenTheEventGoesOverNight() {
        assertThat(DateText.SWEDISH.span(MORNING, LocalDateTime.of(2020, 2, 12, 15, 30), false))
                .isEqualTo("tisdag 11 februari 2020, 09.00 – onsdag 12 februari 2020, 15.30");
    }

    @Test
    void leavesTimesOutWhenOnlyDaysAreKnown() {
        assertThat(DateText.SWEDISH.span(MORNING, MORNING.plusDays(1), true))
                .isEqualTo("tisdag 11 februari – onsdag 12 februari 2020");
    }

    @Test
    void namesBothYearsAcrossNewYear() {
        assertThat(DateText.SWEDISH.days(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1)))
                .isEqualTo("torsdag 31 december 2020 – fredag 1 januari 2021");
    }

    @Test
    void leavesAnUnknownEndOut() {
        assertThat(DateText.SWEDISH.span(MORNING, null, false)).isEqualTo("tisdag 11 februari 2020, 09.00");
    }

    @Test
    void startsAMonthHeadingWithACapital() {
        assertThat(DateText.SWEDISH.month(YearMonth.of(2027, 5))).isEqualTo("Maj 2027");
    }

    @Test
    void shortensMonthsWithoutAPoint() {
        assertThat(DateText.SWEDISH.shortMonth(LocalDate.of(2020, 2, 11))).isEqualTo("feb");
    }

    @Test
    void writesEnglishWithAColon() {
        assertThat(DateText.in(Locale.ENGLISH).span(MORNING, MORNING.withHour(16), false))
                .isEqualTo("Tuesday 11 February 2020, 09:00–16:00");
    }
}
