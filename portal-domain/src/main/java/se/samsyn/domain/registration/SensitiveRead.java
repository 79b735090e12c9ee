package se.samsyn.domain.registration;

import java.time.Instant;

/**
 * Somebody on the staff has read a participant's sensitive answers.
 *
 * @param number of the registration at its event
 * @param by user name of the reader
 */
public record SensitiveRead(int number, String by, Instant at) {}
