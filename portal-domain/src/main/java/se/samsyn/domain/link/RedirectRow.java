package se.samsyn.domain.link;

import java.time.Instant;
import se.samsyn.domain.content.ContentType;

/**
 * A redirect that somebody on the staff has made.
 *
 * @param live whether the item is public now; until it is again, the address answers 404
 */
public record RedirectRow(
        String path, long itemId, ContentType type, String title, boolean live, String madeBy, Instant madeAt) {}
