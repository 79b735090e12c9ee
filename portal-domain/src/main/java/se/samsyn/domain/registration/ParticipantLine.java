package se.samsyn.domain.registration;

/**
 * A registration as a line of the list that staff take away.
 *
 * @param place on the waiting list, from 1; {@code null} for whoever does not wait
 */
public record ParticipantLine(RegistrationRow row, Integer place) {}
