package se.samsyn.domain.event;

/** The phases of an event's page, from invitation to documentation. */
public enum EventPhase {
    /** Announced; registration has not opened, or there is none. */
    INVITATION,
    /** Registration is open. */
    OPEN,
    /** Registration has closed and the event is to come. */
    CLOSED,
    /** Put off; there is no new date yet. */
    POSTPONED,
    CANCELLED,
    /** Over; what came out of it is not published yet. */
    HELD,
    /** Over, with its documentation on the page. */
    DOCUMENTED
}
