package se.samsyn.domain.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often an address outside the portal has failed lately: it is reported after three failures in a row, not after
 * one.
 *
 * @param failures in a row
 * @param failingSince when the first of them was, or {@code null}
 */
public record LinkStatus(int failures, Instant failingSince) {

    /** So many failures in a row make a report. */
    public static final int REPORTED = 3;

    public static final LinkStatus GOOD = new LinkStatus(0, null);

    private static final Duration WEEK = Duration.ofDays(7);

    // After the first failure, the second and so on: soon, to find a short trouble out, then ever more seldom.
    private static final List<Duration> WAITS = List.of(
            Duration.ofHours(1),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(4),
            WEEK);

    /** The standing after one more check. */
    public LinkStatus after(LinkOutcome outcome, Instant now) {
        return outcome.isFailure() ? new LinkStatus(failures + 1, failures == 0 ? now : failingSince) : GOOD;
    }

    /** When to ask again after a check at the given moment. */
    public Instant nextCheck(Instant checked) {
        return checked.plus(failures == 0 ? WEEK : WAITS.get(Math.min(failures, WAITS.size()) - 1));
    }
}
