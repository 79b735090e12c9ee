package se.samsyn.domain.publishing;

import java.time.Instant;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;

/**
 * A coming moment at which the public sees something more or something less.
 *
 * @param goesLive whether the version goes live; else it leaves and nothing takes its place
 * @param by who decided
 * @param mine whether the one who asks may write the item
 */
public record ScheduledRow(
        Instant at,
        boolean goesLive,
        long itemId,
        ContentType type,
        Language language,
        String title,
        int number,
        String by,
        boolean mine) {

    /** How many moments stand on a page of the list. */
    public static final int PAGE_SIZE = 50;
}
