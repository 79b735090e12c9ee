package se.samsyn.domain.privacy;

import java.time.Instant;

/**
 * What a rule deletes of an event, or of no event.
 *
 * @param eventId or {@code null}
 * @param title of the event in Swedish, or {@code null}
 * @param things how many registrations, answers, addresses or letters
 * @param due since when it may be deleted, or {@code null} when that differs from one to the other
 */
public record ErasureLine(ErasureRule rule, Long eventId, String title, long things, Instant due) {}
