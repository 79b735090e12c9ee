package se.samsyn.domain.event;

/** Where an event takes place. */
public enum EventMode {
    PLACE,
    ONLINE,
    BOTH
}
