package se.samsyn.domain.participantmail;

import java.time.Instant;
import se.samsyn.domain.mail.MailState;

/**
 * A mail to a participant that the mail server has refused, or may have lost.
 *
 * @param number the participant's, by which those are known who are not named
 * @param name or {@code null} for a protected identity
 */
public record UndeliveredMail(
        long registrationId, int number, String name, String subject, MailState state, Instant at) {}
