package se.samsyn.domain.link;

/** Why a link to an address of the portal itself leads readers nowhere. */
public enum OwnPathProblem {
    /** Nothing is there. */
    UNKNOWN_PATH,
    /** It is a page of the staff. */
    STAFF
}
