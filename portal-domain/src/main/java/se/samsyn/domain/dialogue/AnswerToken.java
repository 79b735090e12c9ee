package se.samsyn.domain.dialogue;

import se.samsyn.domain.preview.PreviewToken;

/** The secret of an actor's personal link: 256 random bits in the address, of which only a hash is stored. */
public record AnswerToken(String text) {

    /** A token that nobody can guess. */
    public static AnswerToken random() {
        return new AnswerToken(PreviewToken.random().text());
    }

    /** What is stored. */
    public String hash() {
        return new PreviewToken(text).hash();
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "AnswerToken";
    }
}
