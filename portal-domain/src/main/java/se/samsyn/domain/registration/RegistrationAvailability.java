package se.samsyn.domain.registration;

/** Whether the public can register to an event, and what they are told. */
public enum RegistrationAvailability {
    /** The portal's form is not used for this event. */
    NOT_HERE,
    OPENS_LATER,
    OPEN,
    /** Open, and nearly full. */
    FEW_LEFT,
    /** Full; one can wait. */
    WAITING_LIST,
    /** Full, and nobody more may wait. */
    FULL,
    /** Only those who have been invited. */
    INVITED_ONLY,
    /** Only those who have been invited, and somebody is registered by this invitation already. */
    INVITATION_USED,
    CLOSED,
    /** Moved to another time; closed until staff open it again. */
    PAUSED,
    /** Put off; there is no new time yet. */
    POSTPONED,
    CANCELLED,
    HELD;

    /** Whether anybody may register now. */
    public boolean isOpen() {
        return this == OPEN || this == FEW_LEFT || this == WAITING_LIST;
    }

    /** Whether no seat is left. */
    public boolean isFull() {
        return this == WAITING_LIST || this == FULL;
    }

    /** Why nobody may register, as a key in the message bundles. */
    public String refusal() {
        return "registration_error." + name();
    }
}
