package se.samsyn.service.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The one place where the time of day enters the portal; always UTC, zones are applied where a person reads it. It ticks in the
 * microseconds that PostgreSQL keeps: what is compared with what was stored must not carry more.
 */
@ApplicationScoped
class ClockProducer {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
