package se.samsyn.domain.account;

/** What a member of staff may do; one person may have several roles. */
public enum Role {
    /** Writes and edits content. */
    EDITOR,
    /** Publishes and withdraws content. */
    PUBLISHER,
    /** Runs events from invitation to documentation. */
    EVENT_MANAGER,
    /** Puts messages on every page for a limited time, and nothing else. */
    ALERT,
    /** Looks after accounts and the site's settings. */
    ADMINISTRATOR
}
