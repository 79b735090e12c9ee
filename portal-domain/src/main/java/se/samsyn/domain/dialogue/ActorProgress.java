package se.samsyn.domain.dialogue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far an actor has come, for staff.
 *
 * @param late whether its time is over without answers being sent in
 * @param changed whether the public reads something else than what is written
 * @param undelivered whether the mail with the latest link did not reach the actor, or maybe not
 */
public record ActorProgress(
        long actorId,
        String name,
        String email,
        ResponseState state,
        LocalDate lastDay,
        Instant invitedAt,
        Instant remindedAt,
        Instant openedAt,
        Instant savedAt,
        Instant sentAt,
        Instant releasedAt,
        boolean late,
        boolean changed,
        boolean undelivered) {

    /** The farthest step: NOT_INVITED, INVITED, OPENED, DRAFT or FINAL. */
    public String step() {
        if (state != ResponseState.EMPTY) {
            return state.name();
        }
        if (openedAt != null) {
            return "OPENED";
        }
        return invitedAt != null ? "INVITED" : "NOT_INVITED";
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    /** Whether it can be asked again: it has been invited, may still answer and has not. */
    public boolean isWaitedFor() {
        return invitedAt != null && state != ResponseState.FINAL && !late;
    }

    /** Whether a release would show the public something new. */
    public boolean isReleasable() {
        return state == ResponseState.FINAL && (releasedAt == null || changed);
    }
}
