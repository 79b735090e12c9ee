package se.samsyn.domain.registrationform;

/**
 * An answer as it is kept.
 *
 * @param seated of a choice with seats: whether one of them is held; else it is waited for
 */
public record GivenAnswer(String value, boolean seated) {}
