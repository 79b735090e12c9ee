package se.samsyn.domain.snapshot;

import java.time.Instant;

/**
 * Which dated copies to list; what is {@code null} or blank narrows nothing.
 *
 * @param words of the title or the address
 * @param from only versions that the public could still read at this moment or later
 * @param to only versions that the public could read before this moment
 */
public record SnapshotSearch(String words, Long itemId, Instant from, Instant to, int page) {

    public static final int PAGE_SIZE = 20;
}
