package se.samsyn.web.site.registration;

import java.util.List;
import se.samsyn.domain.registrationform.AnswerKind;
import se.samsyn.domain.registrationform.RegistrationQuestion;

/**
 * A question as the form shows it.
 *
 * @param note what stands below the question; empty for nothing
 * @param typed what stands in its field; empty for nothing, and for choices
 * @param groups its choices; workshops that take place at once stand in one group
 */
public record AskedQuestion(RegistrationQuestion question, String note, String typed, List<AskedGroup> groups) {

    /**
     * Choices that belong together.
     *
     * @param field the name of their inputs
     * @param heading what is said about them; empty for nothing
     * @param one whether only one of them can be chosen
     * @param none what is called that none of them is chosen, where that must be said; empty else
     */
    public record AskedGroup(String field, String heading, boolean one, String none, List<AskedChoice> choices) {

        /** The type of each choice's input. */
        public String inputType() {
            return one ? "radio" : "checkbox";
        }

        /** Whether nothing is chosen here. */
        public boolean isUnchosen() {
            return choices.stream().noneMatch(AskedChoice::chosen);
        }
    }

    /**
     * A choice as the form shows it.
     *
     * @param value what is sent
     * @param lang of the label
     * @param note how many seats are left; empty where they are not limited
     * @param full whether whoever chooses it waits for a seat
     * @param following the questions that are asked of those who choose it
     */
    public record AskedChoice(
            String value,
            String label,
            String lang,
            String note,
            boolean chosen,
            boolean full,
            List<AskedQuestion> following) {}

    public String field() {
        return question.getField();
    }

    /** Whether there is something to answer: workshops are chosen once they have seats. */
    public boolean isAsked() {
        return !question.isWorkshops() || !groups.isEmpty();
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
}
