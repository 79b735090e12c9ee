package se.samsyn.domain.link;

import java.time.Instant;
import se.samsyn.domain.content.ContentType;

/**
 * A link that leads nowhere, on a page that somebody answers for.
 *
 * @param itemId the item with the link
 * @param target the title of the item that is linked to, or the address outside
 * @param reason why it leads nowhere: a key below {@code broken}
 * @param since when it stopped leading anywhere, or was published so
 */
public record BrokenLink(
        long itemId,
        ContentType type,
        String title,
        String owner,
        boolean external,
        String target,
        String reason,
        Instant since) {}
