package se.samsyn.domain.registration;

import java.time.Instant;

/**
 * An invitation as a line of the staff's list.
 *
 * @param registered how many are registered by it: one or nobody
 */
public record InvitationRow(long id, String email, Instant invitedAt, long registered) {

    /** Whether somebody is registered by it. */
    public boolean answered() {
        return registered > 0;
    }
}
