package se.samsyn.domain.maintenance;

/** Why a page may need maintenance. */
public enum MaintenanceList {
    /** Published pages whose day of review has come. */
    REVIEW_DUE,
    /** Events that were held more than {@value #DOCUMENTATION_DAYS} days ago and say nothing about what came out of them. */
    UNDOCUMENTED,
    /** Pages that name a contact who has left, and nobody has taken over. */
    CONTACT_LEFT,
    /** Pages whose owner can no longer sign in. */
    OWNERLESS;

    /** Days after an event in which its documentation is expected. */
    public static final int DOCUMENTATION_DAYS = 14;
}
