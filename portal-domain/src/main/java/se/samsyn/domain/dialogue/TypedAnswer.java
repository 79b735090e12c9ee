package se.samsyn.domain.dialogue;

/**
 * What a form has sent for one question.
 *
 * @param began the {@link AnswerText#fingerprint} of the text that the form showed first
 */
public record TypedAnswer(long questionId, String text, String began) {

    public TypedAnswer {
        text = AnswerText.clean(text);
    }

    /** Whether somebody has changed the text since the form was shown. */
    boolean isUntouched() {
        return AnswerText.fingerprint(text).equals(began);
    }

    /** Whether the form began with this text. */
    boolean beganWith(String stored) {
        return AnswerText.fingerprint(stored).equals(began);
    }
}
