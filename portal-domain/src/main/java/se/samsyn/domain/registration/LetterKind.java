package se.samsyn.domain.registration;

/** Letters to participants that leave by the clock. */
public enum LetterKind {
    /** Before the event. */
    REMINDER,
    /** After the event. */
    THANKS
}
