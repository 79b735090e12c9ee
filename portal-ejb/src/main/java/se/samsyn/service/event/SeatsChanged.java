package se.samsyn.service.event;

/**
 * An event has another number of seats.
 *
 * @param seats all of them, or {@code null} where there are enough for everybody
 */
public record SeatsChanged(long eventId, Integer seats) {}
