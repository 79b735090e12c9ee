package se.samsyn.domain.participantmail;

/** Mails to participants that are sent at a set time. */
public enum ScheduledMailKind {
    /** Before the event. */
    REMINDER,
    /** After the event. */
    THANKS
}
