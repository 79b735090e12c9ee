package se.samsyn.service.seat;

import java.time.Instant;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.domain.registration.SeatBook;

/**
 * An event that the transaction has locked, as it stands at one moment.
 *
 * @param number the next registration's, where the lock was taken with one; else without meaning
 */
public record LockedEvent(Event event, RegistrationSettings settings, SeatBook book, Instant now, int number) {}
