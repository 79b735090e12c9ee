package se.samsyn.domain.privacy;

/** Why personal data are deleted (gallras); GDPR, article 5.1 e: no longer than they are needed. */
public enum ErasureRule {
    /** Answers to a question whose own days after the event have passed. */
    ANSWERS,
    /** Everybody who registered or was invited to an event, and the mails to them. */
    REGISTRATIONS,
    /** Addresses of those who answered a dialogue for an actor. */
    ADDRESSES,
    /** The content of mails that went long ago. */
    LETTERS,
    /** One person's registration, because they asked for it; GDPR, article 17. */
    REQUEST
}
