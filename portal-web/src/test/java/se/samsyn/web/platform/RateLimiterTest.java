package se.samsyn.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private final HandSet clock = new HandSet();
    private final RateLimiter allowance = new RateLimiter(clock, 2, Duration.ofMinutes(10));

    @Test
    void refusesTheThirdTimeWithinTheWhile() {
        assertThat(allowance.take("192.0.2.1")).isTrue();
        assertThat(allowance.take("192.0.2.1")).isTrue();
        assertThat(allowance.take("192.0.2.1")).isFalse();
    }

    @Test
    void countsEachAddressByItself() {
        allowance.take("192.0.2.1");
        allowance.take("192.0.2.1");

        assertThat(allowance.take("192.0.2.2")).isTrue();
    }

    @Test
    void beginsAnewAfterTheWhile() {
        allowance.take("192.0.2.1");
        allowance.take("192.0.2.1");
        clock.now = clock.now.plus(Duration.ofMinutes(10));

        assertThat(allowance.take("192.0.2.1")).isTrue();
    }

    @Test
    void doesNotCountWhatIsGivenBack() {
        for (int day = 0; day < 100; day++) {
            assertThat(allowance.take("192.0.2.1")).isTrue();
            allowance.giveBack("192.0.2.1");
        }
    }

    @Test
    void givesNobodyMoreThanTheyHad() {
        allowance.giveBack("192.0.2.1");
        allowance.take("192.0.2.1");
        allowance.giveBack("192.0.2.1");
        allowance.giveBack("192.0.2.1");
        allowance.take("192.0.2.1");
        allowance.take("192.0.2.1");

        assertThat(allowance.take("192.0.2.1")).isFalse();
    }

    @Test
    void tellsWhenItBeginsAnew() {
        allowance.take("192.0.2.1");
        clock.now = clock.now.plus(Duration.ofMinutes(4));

        assertThat(allowance.untilAnew("192.0.2.1")).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void remembersOnlySoManyAddresses() {
        allowance.take("192.0.2.1");
        allowance.take("192.0.2.1");
        for (int other = 0; other < RateLimiter.MOST_ADDRESSES; other++) {
            allowance.take("other" + other);
        }

        assertThat(allowance.take("192.0.2.1")).isTrue();
    }

    private static final class HandSet extends Clock {
        private Instant now = Instant.parse("2026-03-02T08:00:00Z");

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
    }
}
