package se.samsyn.domain.survey;

/** How a question of a survey is answered. */
public enum QuestionKind {
    /** From 1, not at all, to 5, very much. */
    SCALE,
    /** One of some choices. */
    CHOICE,
    /** In one's own words; never shown to the public. */
    TEXT
}
