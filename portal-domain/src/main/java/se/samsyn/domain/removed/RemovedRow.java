package se.samsyn.domain.removed;

import java.time.Instant;
import se.samsyn.domain.content.ContentType;

/** A line in the register of what has been removed by decision (gallring). */
public record RemovedRow(
        long itemId,
        ContentType type,
        String title,
        String path,
        String reference,
        String reason,
        String removedBy,
        Instant removedAt) {}
