package se.samsyn.domain.bulk;

/** What can be done to many items at once. */
public enum BulkAction {
    /** Makes the Swedish draft public now. */
    PUBLISH,
    WITHDRAW,
    OWNER,
    ADD_AREA,
    REMOVE_AREA,
    /** Removes by one recorded decision. */
    REMOVE
}
