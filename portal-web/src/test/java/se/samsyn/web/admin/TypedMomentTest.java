package se.samsyn.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class TypedMomentTest {

    @Test
    void givesBackWhatItWasMadeOf() {
        var moment = new TypedMoment(LocalDateTime.of(2026, 3, 31, 9, 30));

        assertThat(moment.toMoment()).isEqualTo(LocalDateTime.of(2026, 3, 31, 9, 30));
    }

    @Test
    void isMidnightWithoutATimeOfDay() {
        var moment = new TypedMoment(null);

        moment.setDay(LocalDate.of(2026, 3, 31));

        assertThat(moment.toMoment()).isEqualTo(LocalDateTime.of(2026, 3, 31, 0, 0));
    }

    @Test
    void isNoMomentWithoutADate() {
        var moment = new TypedMoment(LocalDateTime.of(2026, 3, 31, 9, 30));

        moment.setDay(null);

        assertThat(moment.toMoment()).isNull();
    }
}
