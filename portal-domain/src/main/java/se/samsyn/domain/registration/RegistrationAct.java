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
    MOVED_UP
}
