package se.samsyn.domain.review;

/** When a change that somebody has made takes effect. */
public enum Effect {
    AT_ONCE,
    /** The public sees what is changed, and the site asks for four eyes: somebody else decides. */
    AFTER_REVIEW
}
