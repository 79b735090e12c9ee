package se.samsyn.domain.registration;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a registration has come. */
public enum RegistrationState {
    /** Staff have not said yes or no yet; no seat is taken. */
    AWAITING_APPROVAL,
    CONFIRMED,
    /** On the waiting list. */
    WAITING,
    /** A seat is kept until the offer ends. */
    OFFERED,
    WITHDRAWN,
    /** Staff have said no. */
    REFUSED,
    /** The offer was not answered in time. */
    EXPIRED;

    /** States of people who are coming or may come; an address has one of them at most once for each event. */
    public static final Set<RegistrationState> ACTIVE =
            Collections.unmodifiableSet(EnumSet.of(AWAITING_APPROVAL, CONFIRMED, WAITING, OFFERED));

    public boolean isActive() {
        return ACTIVE.contains(this);
    }
}
