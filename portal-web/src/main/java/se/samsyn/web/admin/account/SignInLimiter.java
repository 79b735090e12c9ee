package se.samsyn.web.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each address fail to sign in only so often, whichever names it tries; the accounts' own lock-out stands beside.
 *
 * <p>Kept in memory, by each node for itself: a restart forgives, and two nodes allow twice as much.
 */
@ApplicationScoped
class SignInLimiter {

    static final int MOST_FAILURES = 30;
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int MOST_ADDRESSES = 10_000;

    private Clock clock;
    private final Map<String, Failures> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    protected SignInLimiter() {}

    @Inject
    SignInLimiter(Clock clock) {
        this.clock = clock;
    }

    /** Counts an attempt as failed until it has succeeded; false when the address has used up its attempts. */
    synchronized boolean begin(String address) {
        Instant now = clock.instant();
        Failures known = byAddress.get(address);
        Failures counted = known == null || !now.isBefore(known.since().plus(WINDOW)) ? new Failures(now, 0) : known;
        if (counted.count() >= MOST_FAILURES) {
            return false;
        }
        byAddress.put(address, new Failures(counted.since(), counted.count() + 1));
        return true;
    }

    /** Takes the latest attempt back: it was no failure. */
    synchronized void succeed(String address) {
        byAddress.computeIfPresent(address, (key, counted) -> new Failures(counted.since(), counted.count() - 1));
    }

    private record Failures(Instant since, int count) {}
}
