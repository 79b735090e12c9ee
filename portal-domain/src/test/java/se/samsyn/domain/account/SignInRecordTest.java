package se.samsyn.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInRecordTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private final SignInRecord record = new SignInRecord(1);

    @Test
    void letsTheFifthAttemptGoOnAndLocksAfterIt() {
        fail(4, NOW);
        assertThat(record.isLockedAt(NOW)).isFalse();

        assertThat(record.begin(NOW)).isTrue();

        assertThat(record.isLockedAt(NOW)).isTrue();
        assertThat(record.begin(NOW)).isFalse();
    }

    @Test
    void opensAgainAfterFifteenMinutes() {
        fail(5, NOW);

        assertThat(record.isLockedAt(NOW.plus(Duration.ofMinutes(15)).minusMillis(1)))
                .isTrue();
        assertThat(record.isLockedAt(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void startsCountingAfreshOnceItHasOpened() {
        fail(5, NOW);
        Instant open = NOW.plus(Duration.ofMinutes(15));

        fail(4, open);

        assertThat(record.isLockedAt(open)).isFalse();
    }

    @Test
    void isNotProlongedByAttemptsWhileLocked() {
        fail(5, NOW);

        record.begin(NOW.plus(Duration.ofMinutes(14)));

        assertThat(record.isLockedAt(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void forgetsFailuresThatAreFifteenMinutesOld() {
        fail(4, NOW);

        fail(4, NOW.plus(Duration.ofMinutes(15)));

        assertThat(record.isLockedAt(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void countsFailuresThatAreNearlyFifteenMinutesOld() {
        Instant later = NOW.plus(Duration.ofMinutes(15)).minusMillis(1);
        fail(4, NOW);

        fail(1, later);

        assertThat(record.isLockedAt(later)).isTrue();
    }

    @Test
    void forgetsFailuresAtTheRightPassword() {
        fail(5, NOW);

        record.succeed(NOW);

        assertThat(record.isLockedAt(NOW)).isFalse();
        assertThat(record.lastSignInAt()).isEqualTo(NOW);
        fail(4, NOW);
        assertThat(record.isLockedAt(NOW)).isFalse();
    }

    private void fail(int times, Instant at) {
        for (int attempt = 0; attempt < times; attempt++) {
            record.begin(at);
        }
    }
}
