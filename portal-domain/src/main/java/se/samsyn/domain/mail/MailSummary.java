package se.samsyn.domain.mail;

import java.time.Instant;

/**
 * A mail as administrators see it in the list: how far it has come, never what stands in it.
 *
 * @param recipient or {@code null} for somebody who must not be named
 */
public record MailSummary(
        long id,
        String recipient,
        String subject,
        MailState state,
        int attempts,
        String problem,
        Instant notBefore,
        Instant createdAt,
        Instant changedAt) {}
