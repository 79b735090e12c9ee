package se.samsyn.domain.event;

/** What staff have decided about an event; the phase that the public sees follows from it and the clock. */
public enum EventStatus {
    PLANNED,
    MOVED,
    /** It will not be at the time that stands there, and nobody knows the new one yet. */
    POSTPONED,
    CANCELLED
}
