package se.samsyn.web.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each address may do something within a while; in memory, by each node for itself: a restart clears the
 * counts, and two nodes allow twice as much.
 */
public final class RateLimiter {

    static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final int most;
    private final Duration window;
    private final Map<String, Used> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Used> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /** For example ten times in ten minutes. */
    public RateLimiter(Clock clock, int most, Duration window) {
        this.clock = clock;
        this.most = most;
        this.window = window;
    }

    /** Counts one time; false when the address has used its times up. */
    public synchronized boolean take(String address) {
        Used used = used(address);
        if (used.times() >= most) {
            return false;
        }
        byAddress.put(address, new Used(used.since(), used.times() + 1));
        return true;
    }

    /** The latest time does not count after all. */
    public synchronized void giveBack(String address) {
        byAddress.computeIfPresent(address, (any, used) -> new Used(used.since(), Math.max(0, used.times() - 1)));
    }

    /** How long it takes until the address begins anew. */
    public synchronized Duration untilAnew(String address) {
        return Duration.between(clock.instant(), used(address).since().plus(window));
    }

    private Used used(String address) {
        Instant now = clock.instant();
        Used known = byAddress.get(address);
        return known == null || !now.isBefore(known.since().plus(window)) ? new Used(now, 0) : known;
    }

    private record Used(Instant since, int times) {}
}
