package se.samsyn.domain.registration;

/** Mails to participants that are sent at a set time. */
public enum ScheduledMailKind {
    /** Before the event. */
    REMINDER,
    /** After the event. */
    THANKS
}
