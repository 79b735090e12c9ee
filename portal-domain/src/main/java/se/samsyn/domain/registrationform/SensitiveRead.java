package se.samsyn.domain.registrationform;

import java.time.Instant;

/**
 * Somebody on the staff has read sensitive answers.
 *
 * @param number of the registration at its event; {@code null} when those of all participants were read, without names
 * @param by user name of the reader
 */
public record SensitiveRead(Integer number, String by, Instant at) {}
