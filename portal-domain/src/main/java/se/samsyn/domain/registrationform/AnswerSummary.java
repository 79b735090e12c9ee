package se.samsyn.domain.registrationform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was answered to one question, without names.
 *
 * @param answered how many answers there are; of several choices each counts
 * @param counts how often each choice was made, in the choices' order; empty for a question answered in words or a number
 * @param words what was written and may be shown here, by its own letters
 * @param sum of a question answered by numbers
 */
public record AnswerSummary(
        RegistrationQuestion question, long answered, List<Count> counts, List<Count> words, long sum) {

    /**
     * One answer and how many gave it.
     *
     * @param seats how many may give it; {@code null} when they are not limited
     * @param standing who has its seats and who waits for them
     */
    public record Count(String label, long count, Integer seats, ChoiceCounts counts) {

        Count(String label, long count, Integer seats) {
            this(label, count, seats, ChoiceCounts.NONE);
        }
    }

    /**
     * The summary of a question from how often each answer was given.
     *
     * @param given by the answer; those that may not be shown here are counted under {@code null}
     */
    public static AnswerSummary of(RegistrationQuestion question, Map<String, Long> given) {
        return of(question, given, Map.of());
    }

    /**
     * The same of a question whose choices may have seats.
     *
     * @param standings by the choices as they are kept
     */
    public static AnswerSummary of(
            RegistrationQuestion question, Map<String, Long> given, Map<String, ChoiceCounts> standings) {
        long answered = given.values().stream().mapToLong(Long::longValue).sum();
        List<Count> counts = new ArrayList<>();
        for (AnswerChoice choice : question.getChoices()) {
            counts.add(new Count(
                    choice.label(),
                    given.getOrDefault(choice.value(), 0L),
                    choice.seats(),
                    standings.getOrDefault(choice.value(), ChoiceCounts.NONE)));
        }
        List<Count> words = question.getKind() == AnswerKind.TEXT || question.getKind() == AnswerKind.LINES
                ? shown(given)
                        .map(each -> new Count(each.getKey(), each.getValue(), null))
                        .toList()
                : List.of();
        long sum = question.getKind() == AnswerKind.NUMBER
                ? shown(given)
                        .mapToLong(each -> Long.parseLong(each.getKey()) * each.getValue())
                        .sum()
                : 0;
        return new AnswerSummary(question, answered, counts, words, sum);
    }

    /** How many have chosen a workshop that cannot be chosen any more, since it has left the programme. */
    public long gone() {
        long shown = counts.stream().mapToLong(Count::count).sum();
        return question.isWorkshops() ? answered - shown : 0;
    }

    private static Stream<Map.Entry<String, Long>> shown(Map<String, Long> given) {
        return given.entrySet().stream().filter(each -> each.getKey() != null);
    }
}
