package se.samsyn.domain.event;

/** How an organisation stands behind an event. */
public enum OrganiserRole {
    /** Arrangör. */
    ORGANISER,
    /** I samverkan med. */
    IN_COOPERATION
}
