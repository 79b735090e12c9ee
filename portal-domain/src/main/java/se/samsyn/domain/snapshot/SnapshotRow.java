package se.samsyn.domain.snapshot;

import java.time.Instant;
import se.samsyn.domain.content.ContentType;

/**
 * A dated copy as it stands in lists.
 *
 * @param path the address that the page had
 * @param liveFrom when the version became public
 * @param liveTo when it ceased to be; {@code null} while it goes on
 * @param renderedAt when the copy was made
 * @param removed whether the item has been removed since
 */
public record SnapshotRow(
        long id,
        long itemId,
        ContentType type,
        int version,
        String part,
        String path,
        String title,
        Instant liveFrom,
        Instant liveTo,
        Instant renderedAt,
        boolean removed) {}
