package se.samsyn.domain.registrationform;

/** How a question of the registration form is answered. */
public enum AnswerKind {
    /** On one line. */
    TEXT,
    /** On several lines. */
    LINES,
    /** One of some choices, which may have seats of their own. */
    CHOICE,
    /** Any of some choices, which may have seats of their own. */
    CHOICES,
    /** A whole number. */
    NUMBER,
    /** A tick that says yes to what is asked. */
    CONSENT,
    /** Any of the programme's workshops that do not take place at once; their seats are set beside the question. */
    WORKSHOPS
}
