package se.samsyn.domain.content;

import java.time.Instant;

/**
 * An item as it stands in the staff's list, by its latest version.
 *
 * @param live whether the public sees a version of it now
 * @param state the latest version's state
 * @param goesLive when the next scheduled version goes live, or {@code null}
 * @param mine whether the one who asks may write it
 */
public record StaffRow(
        long itemId,
        ContentType type,
        String path,
        String title,
        VersionState state,
        boolean live,
        Instant goesLive,
        boolean mine,
        String owner,
        String changedBy,
        Instant changedAt,
        Translated english) {

    /** How far the English version has come. */
    public enum Translated {
        NOT,
        /** Written, and not public. */
        WRITTEN,
        LIVE
    }
}
