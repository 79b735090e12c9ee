package se.samsyn.domain.registration;

/** What has happened to a registration, for its log. */
public enum RegistrationAct {
    REGISTERED,
    APPROVED,
    REFUSED,
    /** Staff have taken a refusal back before the person was told. */
    REFUSAL_UNDONE,
    CHANGED,
    /** Staff have put right what was known of the person. */
    CORRECTED,
    /** The person has been told once more how things stand. */
    LETTER_SENT,
    OFFERED,
    ACCEPTED,
    WITHDRAWN,
    EXPIRED,
    MOVED_UP,
    /** Came without a seat and got one at check-in. */
    LET_IN,
    CHECKED_IN,
    CHECK_IN_UNDONE;

    /** Whether the portal does it by itself where no member of staff has. */
    public boolean isClockwork() {
        return this == OFFERED || this == EXPIRED;
    }
}
