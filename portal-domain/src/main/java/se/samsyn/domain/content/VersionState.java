package se.samsyn.domain.content;

/** How far a version has come from first word to publication. */
public enum VersionState {
    /** Being written; the only state in which the text may change. */
    DRAFT,
    /** Handed to a reviewer. */
    IN_REVIEW,
    /** Accepted; its live period says when the public sees it. */
    APPROVED,
    /** A draft that lost to another after a conflict; kept so that no text is lost. */
    SET_ASIDE,
    /** An earlier round of a review, as the reviewer read it; somebody has written on in the next version. */
    REVIEWED,
    /** Taken away from the public by decision. */
    WITHDRAWN,
    /** Published by mistake and taken back at once; it counts for nothing but the truth about what was seen when. */
    UNDONE
}
