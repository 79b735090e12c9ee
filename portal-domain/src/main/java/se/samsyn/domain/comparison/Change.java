package se.samsyn.domain.comparison;

/** What has happened to a word, a line or a field between two versions. */
public enum Change {
    SAME,
    ADDED,
    REMOVED,
    /** Lines and fields only: some of it is the same. */
    CHANGED
}
