package se.samsyn.web.admin.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.InvalidInputException;

class ChosenMomentTest {

    private final ChosenMoment moment = new ChosenMoment("publishAt");

    private void type(String day, String time) {
        moment.getTyped().setDay(day == null ? null : LocalDate.parse(day));
        moment.getTyped().setTime(time == null ? null : LocalTime.parse(time));
    }

    @Test
    void isNowWhenNothingIsTyped() {
        assertThat(moment.isEmpty()).isTrue();
        assertThat(moment.toInstant()).isNull();
    }

    @Test
    void isSwedishTimeOnBothSidesOfTheChangeOfTheClock() {
        type("2027-03-27", "08:00");
        assertThat(moment.toInstant()).isEqualTo(Instant.parse("2027-03-27T07:00:00Z"));

        type("2027-03-28", "08:00");
        assertThat(moment.toInstant()).isEqualTo(Instant.parse("2027-03-28T06:00:00Z"));
    }

    @Test
    void wantsBothHalves() {
        type("2027-03-27", null);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(moment::toInstant)
                .satisfies(
                        refusal -> assertThat(refusal.fields().get(0).field()).isEqualTo("publishAt"));

        type(null, "08:00");
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(moment::toInstant);
    }
}
