package se.samsyn.domain.published;

import java.time.Instant;
import se.samsyn.domain.content.ContentType;

/**
 * What stands at a public path.
 *
 * @param path the canonical path: the one asked for when found, the present one when the item has moved
 * @param part the slug of an action plan's part, or {@code null}
 * @param removedTitle the title of a removed item
 * @param updated when the page was last changed in Swedish, facts that take effect at once included
 * @param updatedEnglish the same of the English version; {@code null} when none stands beside the Swedish one
 */
public record PathLookup(
        Outcome outcome,
        Long itemId,
        ContentType type,
        String path,
        String part,
        String removedTitle,
        Instant removedAt,
        Instant updated,
        Instant updatedEnglish) {

    /** Nothing is and nothing was at the path, or nothing that the public may know of. */
    public static final PathLookup UNKNOWN =
            new PathLookup(Outcome.UNKNOWN, null, null, null, null, null, null, null, null);

    /** Whether a live English version stands beside the Swedish one. */
    public boolean english() {
        return updatedEnglish != null;
    }

    /** What the web answers with. */
    public enum Outcome {
        /** A live item: 200. */
        FOUND,
        /** The item has another address now: 301 to {@link PathLookup#path()}. */
        MOVED,
        /** The item was removed by decision: 410. */
        REMOVED,
        /** 404. */
        UNKNOWN
    }
}
