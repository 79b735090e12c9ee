package se.samsyn.domain.review;

/** What somebody did with a text in review. */
public enum ReviewStep {
    SENT,
    COMMENTED,
    CHANGES_ASKED,
    APPROVED
}
