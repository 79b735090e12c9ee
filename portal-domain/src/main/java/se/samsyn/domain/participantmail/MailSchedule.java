package se.samsyn.domain.participantmail;

import java.time.Instant;

/**
 * Whether and when scheduled mails go to an event's participants.
 *
 * @param at when they will leave or have left; {@code null} for those that do not
 * @param mails how many have left
 */
public record MailSchedule(ScheduledMailKind kind, State state, Instant at, int mails) {

    /** The state of the mails. */
    public enum State {
        /** Staff do not want any. */
        OFF,
        /** The event is cancelled or postponed. */
        STOPPED,
        /** Their moment is to come. */
        PLANNED,
        /** They leave as soon as it is day. */
        DUE,
        SENT,
        /** Their moment has gone by without them. */
        MISSED
    }

    static MailSchedule none(ScheduledMailKind kind, State state) {
        return new MailSchedule(kind, state, null, 0);
    }
}
