package se.samsyn.domain.privacy;

/**
 * One thing that the portal knows about a person.
 *
 * @param name what it is
 * @param question whose answer it is; {@code null} for what is no answer
 * @param value as it is stored: of {@link Name#CATEGORY} and {@link Name#STATE} the enum's name, of {@link Name#SENSITIVE} how
 *     many answers there are
 */
public record PersonalDetail(Name name, String question, String value) {

    /** What can be known. */
    public enum Name {
        NAME,
        EMAIL,
        ORGANISATION,
        MUNICIPALITY,
        CATEGORY,
        STATE,
        PROTECTED,
        ANSWER,
        /** A tick that said yes. */
        CONSENT,
        /** Answers that are counted here; reading them is noted. */
        SENSITIVE,
        CHECKED_IN,
        REASON,
        /** What a mail says. */
        TEXT
    }

    /** Something that is no answer to a question. */
    public static PersonalDetail of(Name name, String value) {
        return new PersonalDetail(name, null, value);
    }
}
