package se.samsyn.domain.event;

/** Whether those who made a programme item's material have agreed to its publication (medgivande). */
public enum MaterialConsent {
    /** Nobody has said anything yet. */
    MISSING,
    GIVEN,
    REFUSED
}
