package se.samsyn.domain.registration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samsyn.domain.InvalidField;

/**
 * What somebody has answered to the questions of a registration form.
 *
 * @param byQuestion what was typed or chosen, by the question's id; none of it blank
 */
public record TypedAnswers(Map<Long, List<String>> byQuestion) {

    public static final TypedAnswers NONE = new TypedAnswers(Collections.emptyMap());

    /** What is kept of a tick. */
    public static final String YES = "yes";

    private static final String NUMBER = "\\d{1,6}";

    /** Whether staff may see and correct what was answered: a choice, such as a workshop, that is not sensitive. */
    public static boolean isCorrectable(RegistrationQuestion question) {
        return question.isChosen() && !question.isSensitive();
    }

    /** The same answers, but for the form's choices that staff may correct, which are those of {@code corrected}. */
    public TypedAnswers corrected(RegistrationForm form, TypedAnswers corrected) {
        Map<Long, List<String>> all = new HashMap<>(byQuestion);
        form.getQuestions().stream().filter(TypedAnswers::isCorrectable).forEach(question -> {
            all.remove(question.getId());
            if (!corrected.to(question).isEmpty()) {
                all.put(question.getId(), corrected.to(question));
            }
        });
        return new TypedAnswers(all);
    }

    /** What was answered to the question; empty when nothing was. */
    public List<String> to(RegistrationQuestion question) {
        return byQuestion.getOrDefault(question.getId(), List.of());
    }

    /**
     * What hinders the answers from being received, in the order of the form.
     *
     * @param complete whether required questions must have an answer; staff may not know it
     */
    public List<InvalidField> problems(RegistrationForm form, boolean complete) {
        List<InvalidField> problems = new ArrayList<>();
        for (RegistrationQuestion question : form.askedOf(this)) {
            problem(question, complete).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<InvalidField> problem(RegistrationQuestion question, boolean complete) {
        List<String> given = to(question);
        String field = question.getField();
        if (given.isEmpty()) {
            String key = switch (question.getKind()) {
                case CONSENT -> "registration_error.consent";
                case CHOICE, CHOICES -> "registration_error.choose";
                default -> "registration_error.answer";
            };
            return question.isRequired() && complete ? Optional.of(InvalidField.of(field, key)) : Optional.empty();
        }
        String first = given.get(0);
        return switch (question.getKind()) {
            case TEXT -> tooLong(field, first, RegistrationQuestion.TEXT_LENGTH);
            case LINES -> tooLong(field, first, RegistrationQuestion.LINES_LENGTH);
            case NUMBER ->
                first.matches(NUMBER)
                        ? Optional.empty()
                        : Optional.of(InvalidField.of(field, "registration_error.number"));
            case CHOICE, CHOICES ->
                question.labels().containsAll(given)
                        ? Optional.empty()
                        : Optional.of(InvalidField.of(field, "registration_error.choose"));
            case CONSENT -> Optional.empty();
        };
    }

    private static Optional<InvalidField> tooLong(String field, String text, int most) {
        return text.length() > most
                ? Optional.of(InvalidField.of(field, "registration_error.too_long", most))
                : Optional.empty();
    }

    /** An answer as it is kept. */
    public record Kept(long questionId, List<String> values) {}

    /** The answers as they are kept: only to what was asked, one where one is asked for. */
    public List<Kept> kept(RegistrationForm form) {
        return form.askedOf(this).stream()
                .filter(question -> !to(question).isEmpty())
                .map(question -> new Kept(question.getId(), values(question)))
                .toList();
    }

    private List<String> values(RegistrationQuestion question) {
        List<String> given = to(question);
        return switch (question.getKind()) {
            case CONSENT -> List.of(YES);
            case CHOICES -> given.stream().distinct().toList();
            case TEXT, LINES, CHOICE, NUMBER -> List.of(given.get(0));
        };
    }
}
