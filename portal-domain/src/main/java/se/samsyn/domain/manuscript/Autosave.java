package se.samsyn.domain.manuscript;

import java.time.Instant;

/**
 * What somebody has written and not saved.
 *
 * @param base what stood in the form when it was opened
 */
public record Autosave(long id, Instant savedAt, Manuscript base, Manuscript written) {}
