package se.samsyn.domain.dialogue;

/** What somebody did with an actor's answers, for the log. */
public enum DialogueAct {
    INVITED,
    REMINDED,
    LINK_RENEWED,
    LINK_REVOKED,
    SAVED,
    SENT,
    OPENED_AGAIN,
    RELEASED,
    TAKEN_BACK
}
