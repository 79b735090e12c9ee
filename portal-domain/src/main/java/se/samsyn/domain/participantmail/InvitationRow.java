package se.samsyn.domain.participantmail;

import java.time.Instant;

/**
 * An invitation as a line of the staff's list.
 *
 * @param registered how many are registered by it: one or nobody
 * @param undelivered whether its mail did not reach anybody, or maybe not: one or none
 */
public record InvitationRow(long id, String email, Instant invitedAt, long registered, long undelivered) {

    /** Whether somebody is registered by it. */
    public boolean answered() {
        return registered > 0;
    }
}
