package se.samsyn.domain.event;

/** Which other events of a series are to be like this one. */
public enum SeriesScope {
    /** Those that start later. */
    FOLLOWING,
    /** All that are to come. */
    ALL
}
