package se.samsyn.domain.registration;

/**
 * What the staff's list of an event's participants is narrowed to.
 *
 * @param state or {@code null} for all
 * @param words in name, address or organisation; {@code null} for all
 * @param page from 1
 */
public record RegistrationSearch(long eventId, RegistrationState state, String words, int page) {}
