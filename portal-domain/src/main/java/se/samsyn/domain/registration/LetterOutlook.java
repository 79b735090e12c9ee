package se.samsyn.domain.registration;

import java.time.Instant;

/**
 * Whether and when letters that leave by the clock go to an event's participants.
 *
 * @param at when they will leave or have left; {@code null} for those that do not
 * @param letters how many have left
 */
public record LetterOutlook(LetterKind kind, State state, Instant at, int letters) {

    /** How it stands with the letters. */
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

    static LetterOutlook none(LetterKind kind, State state) {
        return new LetterOutlook(kind, state, null, 0);
    }
}
