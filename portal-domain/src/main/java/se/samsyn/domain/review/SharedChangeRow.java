package se.samsyn.domain.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A change of what many pages share, as those see it who decide about it or have proposed it.
 *
 * @param title the present name of what would be changed
 * @param fileName of a file, to look at the proposed bytes; otherwise null
 * @param mine whether the reader has proposed it
 */
public record SharedChangeRow(
        long id,
        SharedKind kind,
        long targetId,
        String title,
        String fileName,
        String proposedBy,
        Instant proposedAt,
        List<ChangedField> fields,
        boolean mine)
        implements Serializable {}
