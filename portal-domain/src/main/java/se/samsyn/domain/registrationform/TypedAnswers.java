package se.samsyn.domain.registrationform;

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
 * @param full the choices that were shown as full, by the question's id: whoever makes one of them has said that they wait
 */
public record TypedAnswers(Map<Long, List<String>> byQuestion, Map<Long, List<String>> full) {

    public static final TypedAnswers NONE = new TypedAnswers(Collections.emptyMap());

    /** Answers of somebody who has not been told that anything is full. */
    public TypedAnswers(Map<Long, List<String>> byQuestion) {
        this(byQuestion, Collections.emptyMap());
    }

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
        return new TypedAnswers(all, corrected.full);
    }

    /** Whether the person has said that they wait for a seat of the choice. */
    public boolean waitsFor(RegistrationQuestion question, String choice) {
        return full.getOrDefault(question.getId(), List.of()).contains(choice);
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
                case CHOICE, CHOICES, WORKSHOPS -> "registration_error.choose";
                default -> "registration_error.answer";
            };
            boolean answerable =
                    !question.isWorkshops() || !question.getChoices().isEmpty();
            return question.isRequired() && complete && answerable
                    ? Optional.of(InvalidField.of(field, key))
                    : Optional.empty();
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
            case WORKSHOPS -> workshopProblem(question, given);
            case CONSENT -> Optional.empty();
        };
    }

    private static Optional<InvalidField> workshopProblem(RegistrationQuestion question, List<String> given) {
        if (!question.labels().containsAll(given)) {
            return Optional.of(InvalidField.of(question.getField(), "registration_error.workshop_gone"));
        }
        List<AnswerChoice> chosen = question.getChoices().stream()
                .filter(choice -> given.contains(choice.value()))
                .toList();
        for (int i = 0; i < chosen.size(); i++) {
            AnswerChoice one = chosen.get(i);
            for (AnswerChoice other : chosen.subList(i + 1, chosen.size())) {
                if (one.overlaps(other)) {
                    return Optional.of(InvalidField.of(
                            question.getField(), "registration_error.at_once", one.label(), other.label()));
                }
            }
        }
        return Optional.empty();
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
            case WORKSHOPS -> question.labels().stream().filter(given::contains).toList();
            case TEXT, LINES, CHOICE, NUMBER -> List.of(given.get(0));
        };
    }
}
