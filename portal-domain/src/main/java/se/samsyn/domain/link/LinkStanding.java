package se.samsyn.domain.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How an address outside the portal has done lately: one bad day is not worth a word, three failures in a row are.
 *
 * @param failures in a row
 * @param failingSince when the first of them was, or {@code null}
 */
public record LinkStanding(int failures, Instant failingSince) {

    /** So many failures in a row make a report. */
    public static final int REPORTED = 3;

    public static final LinkStanding GOOD = new LinkStanding(0, null);

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
    public LinkStanding after(LinkOutcome outcome, Instant now) {
        return outcome.isFailure() ? new LinkStanding(failures + 1, failures == 0 ? now : failingSince) : GOOD;
    }

    /** When to ask again after a check at the given moment. */
    public Instant nextCheck(Instant checked) {
        return checked.plus(failures == 0 ? WEEK : WAITS.get(Math.min(failures, WAITS.size()) - 1));
    }
}
