package se.samsyn.domain.accessibility;

/** Who has assessed the site. */
public enum AssessmentMethod {
    /** The organisation itself (självskattning). */
    SELF,
    /** Somebody independent of it. */
    EXTERNAL
}
