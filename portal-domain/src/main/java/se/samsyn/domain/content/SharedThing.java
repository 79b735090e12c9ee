package se.samsyn.domain.content;

/** What many pages share, so that a change of it changes them all. */
public enum SharedThing {
    FILE,
    PERSON,
    ORGANISATION,
    MUNICIPALITY
}
