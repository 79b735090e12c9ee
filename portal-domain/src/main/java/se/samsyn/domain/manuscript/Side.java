package se.samsyn.domain.manuscript;

/** Whose text it is when two have written in the same one. */
public enum Side {
    MINE,
    THEIRS,
    BOTH
}
