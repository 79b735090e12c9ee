package se.samsyn.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NINE = EIGHT.plusSeconds(3600);

    private final Alert alert = new Alert();

    @BeforeEach
    void write() {
        alert.setTitle("Telefonväxeln ligger nere");
        alert.setText("Mejla oss i stället.");
        alert.showBetween(EIGHT, NINE);
    }

    @Test
    void appearsAndEndsByTheClock() {
        assertThat(alert.isShownAt(EIGHT.minusMillis(1))).isFalse();
        assertThat(alert.isShownAt(EIGHT)).isTrue();
        assertThat(alert.isShownAt(NINE.minusMillis(1))).isTrue();
        assertThat(alert.isShownAt(NINE)).isFalse();
    }

    @Test
    void isTakenOffThePagesAtOnce() {
        alert.end(EIGHT.plusSeconds(60));

        assertThat(alert.isShownAt(EIGHT.plusSeconds(60))).isFalse();
        assertThat(alert.getEndsAt()).isEqualTo(EIGHT.plusSeconds(60));
    }

    @Test
    void neverBeginsWhenItIsEndedBefore() {
        alert.end(EIGHT.minusSeconds(60));

        assertThat(alert.isShownAt(EIGHT)).isFalse();
        assertThat(alert.endsBeforeItStarts()).isFalse();
    }

    @Test
    void isToldInSwedishOnAnEnglishPageUntilSomebodyTranslatesIt() {
        assertThat(AlertWords.of(alert, true).language()).isEqualTo("sv");

        alert.setTitleEn("The switchboard is down");
        alert.setTextEn("Send us an e-mail instead.");

        assertThat(AlertWords.of(alert, true).title()).isEqualTo("The switchboard is down");
        assertThat(AlertWords.of(alert, false).title()).isEqualTo("Telefonväxeln ligger nere");
    }

    @Test
    void standsAfterTheGraver() {
        Alert crisis = new Alert();
        crisis.setLevel(AlertLevel.CRISIS);
        crisis.showBetween(EIGHT.minusSeconds(60), NINE);

        assertThat(List.of(alert, crisis).stream().sorted(Alert.BY_WEIGHT)).containsExactly(crisis, alert);
    }
}
