package se.samsyn.domain.content;

import java.time.Instant;

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
