package se.samsyn.domain.event;

/** The kinds of event (evenemang). */
public enum EventKind {
    /** Länsdialog. */
    COUNTY_DIALOGUE,
    /** Konferens. */
    CONFERENCE,
    /** Utbildning. */
    TRAINING,
    /** Nätverksträff. */
    NETWORK_MEETING,
    /** Webbinarium. */
    WEBINAR
}
