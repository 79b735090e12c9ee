package se.samsyn.domain.registrationform;

import java.util.List;

/**
 * What somebody chooses where there is a choice, such as a workshop.
 *
 * @param before what they had chosen; empty for nothing
 * @param now what they have chosen; empty for nothing
 */
public record ChangedChoice(String question, List<String> before, List<String> now) {

    /** What is chosen of the form's choices, and what was; sensitive ones and those that were never answered are left out. */
    public static List<ChangedChoice> of(RegistrationForm form, TypedAnswers before, TypedAnswers now) {
        List<RegistrationQuestion> asked = form.askedOf(now);
        return form.getQuestions().stream()
                .filter(TypedAnswers::isCorrectable)
                .map(question -> new ChangedChoice(
                        question.getWords(),
                        question.words(before.to(question)),
                        asked.contains(question) ? question.words(now.to(question)) : List.of()))
                .filter(choice -> !choice.before().isEmpty() || !choice.now().isEmpty())
                .toList();
    }
}
