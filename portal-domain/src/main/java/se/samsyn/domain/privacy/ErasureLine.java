package se.samsyn.domain.privacy;

/**
 * What a rule deletes of an event, or of no event.
 *
 * @param eventId or {@code null}
 * @param title of the event in Swedish, or {@code null}
 * @param things how many registrations, answers, addresses or mails
 */
public record ErasureLine(ErasureRule rule, Long eventId, String title, long things) {}
