package se.samsyn.domain.registration;

/** What has happened to a registration, for its log. */
public enum RegistrationAct {
    REGISTERED,
    APPROVED,
    REFUSED,
    CHANGED,
    OFFERED,
    ACCEPTED,
    WITHDRAWN,
    EXPIRED,
    MOVED_UP,
    /** Came without a seat and got one at the door. */
    LET_IN,
    CHECKED_IN,
    CHECK_IN_UNDONE
}
