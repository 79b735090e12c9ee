package se.samsyn.domain.bin;

import java.time.Instant;
import se.samsyn.domain.content.ContentType;

/**
 * Something in the bin: it was never public, and can still be had back.
 *
 * @param purgedAt from when on it may be gone for good
 */
public record BinRow(
        long itemId, ContentType type, String title, String thrownBy, Instant thrownAt, Instant purgedAt) {}
