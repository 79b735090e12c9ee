package se.samsyn.domain.media;

/** Whether everybody can read a document. */
public enum AccessibilityState {
    /** Neither a machine nor a person has found anything missing. */
    ACCESSIBLE,
    /** Something is missing. */
    INACCESSIBLE,
    /** The format tells nothing, and nobody has looked. */
    UNKNOWN
}
