package se.samsyn.web.site.registration;

import java.util.List;
import se.samsyn.domain.registration.AnswerKind;
import se.samsyn.domain.registration.RegistrationQuestion;

/**
 * A question as the form shows it.
 *
 * @param note what stands below the question; empty for nothing
 * @param typed what stands in its field; empty for nothing, and for choices
 */
public record AskedQuestion(RegistrationQuestion question, String note, String typed, List<AskedChoice> choices) {

    /**
     * A choice as the form shows it.
     *
     * @param note how many seats are left; empty where they are not limited
     * @param full whether nobody more may choose it
     * @param following the questions that are asked of those who choose it
     */
    public record AskedChoice(String label, String note, boolean chosen, boolean full, List<AskedQuestion> following) {}

    public String field() {
        return question.getField();
    }

    public boolean isText() {
        return question.getKind() == AnswerKind.TEXT;
    }

    public boolean isLines() {
        return question.getKind() == AnswerKind.LINES;
    }

    public boolean isNumber() {
        return question.getKind() == AnswerKind.NUMBER;
    }

    public boolean isConsent() {
        return question.getKind() == AnswerKind.CONSENT;
    }

    /** The type of each choice's input. */
    public String inputType() {
        return question.getKind() == AnswerKind.CHOICES ? "checkbox" : "radio";
    }
}
