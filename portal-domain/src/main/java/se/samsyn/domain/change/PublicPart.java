package se.samsyn.domain.change;

/** A part of what the public sees, as the database names it when it has been changed (migration V090). */
public enum PublicPart {
    /** Texts, facts, places, files, settings: whatever may stand on any page. */
    CONTENT,
    /** How many seats of events are taken. */
    SEATS
}
