package se.samsyn.web.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInLimiterTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private Instant now = START;
    private final SignInLimiter limiter = new SignInLimiter(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void stopsAnAddressAfterThirtyFailures() {
        assertThat(attempts("a", 30)).isEqualTo(30);

        assertThat(limiter.begin("a")).isFalse();
        assertThat(limiter.begin("b")).isTrue();
    }

    @Test
    void forgivesTenMinutesAfterTheFirstFailure() {
        attempts("a", 30);
        now = START.plus(SignInLimiter.WINDOW).minusMillis(1);
        assertThat(limiter.begin("a")).isFalse();

        now = START.plus(SignInLimiter.WINDOW);
        assertThat(limiter.begin("a")).isTrue();
    }

    @Test
    void doesNotCountWhatSucceeds() {
        for (int day = 0; day < 100; day++) {
            assertThat(limiter.begin("a")).isTrue();
            limiter.succeed("a");
        }
    }

    @Test
    void remembersOnlySoManyAddresses() {
        attempts("a", 30);
        for (int other = 0; other < SignInLimiter.MOST_ADDRESSES; other++) {
            limiter.begin("other" + other);
        }

        assertThat(limiter.begin("a")).isTrue();
    }

    private int attempts(String address, int times) {
        int allowed = 0;
        for (int attempt = 0; attempt < times; attempt++) {
            allowed += limiter.begin(address) ? 1 : 0;
        }
        return allowed;
    }
}
