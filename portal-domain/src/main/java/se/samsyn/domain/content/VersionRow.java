package se.samsyn.domain.content;

import java.time.Instant;

/** A version as it stands in an item's history. Times are instants; the interface shows them in Swedish time. */
public record VersionRow(
        long id,
        int number,
        VersionState state,
        String title,
        String note,
        String author,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        Instant liveFrom,
        Instant liveTo) {

    /** Whether the public sees the version at the given moment. */
    public boolean isLiveAt(Instant moment) {
        return liveFrom != null && !liveFrom.isAfter(moment) && (liveTo == null || liveTo.isAfter(moment));
    }

    /** Whether the version is approved and waits for its moment. */
    public boolean isScheduledAt(Instant moment) {
        return state == VersionState.APPROVED && liveFrom.isAfter(moment);
    }
}
