package se.samsyn.it.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The portal's clock in the hand of a test: it stands at the moment that the test has chosen. */
@ApplicationScoped
@Alternative
@Priority(1)
public class SteeredClock {

    /** Before a test has chosen a moment, in microseconds as the portal's own. */
    private static volatile Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    @Produces
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return clock.withZone(zone);
            }

            @Override
            public Instant instant() {
                return clock.instant();
            }
        };
    }

    void set(Instant moment) {
        clock = Clock.fixed(moment, ZoneOffset.UTC);
    }

    void advance(Duration by) {
        set(clock.instant().plus(by));
    }
}
