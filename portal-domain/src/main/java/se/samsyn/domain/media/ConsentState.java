package se.samsyn.domain.media;

/** Whether the people in a picture have agreed to be shown. */
public enum ConsentState {
    /** Nobody can be recognised. */
    NO_PERSONS,
    /** They have; who, when and for what is noted. */
    GIVEN
}
