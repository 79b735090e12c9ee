package se.samsyn.domain.review;

import java.time.Instant;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;

/**
 * A text that waits for a reviewer.
 *
 * @param reviewer whom it was sent to, or {@code null} for anybody who may publish
 */
public record ReviewRow(
        long itemId,
        ContentType type,
        Language language,
        String title,
        String sentBy,
        Instant sentAt,
        String reviewer,
        String comment) {

    /** How many texts stand on a page of the list. */
    public static final int PAGE_SIZE = 25;
}
