package se.samsyn.domain.dialogue;

import java.util.List;
import java.util.Map;

/**
 * A dialogue as the public reads it: what has been released, beside what the same actors answered to the same questions in
 * the predecessor.
 *
 * @param predecessorId the event of the predecessor, or {@code null}
 */
public record DialogueMatrix(
        String introduction,
        Long predecessorId,
        List<Entry> questions,
        List<Entry> actors,
        Map<Cell, String> answers,
        Map<Cell, String> earlierAnswers) {

    public DialogueMatrix {
        questions = List.copyOf(questions);
        actors = List.copyOf(actors);
        answers = Map.copyOf(answers);
        earlierAnswers = Map.copyOf(earlierAnswers);
    }

    /**
     * A question or an actor.
     *
     * @param earlierId the one of the predecessor that it continues, or {@code null}
     */
    public record Entry(long id, String words, Long earlierId) {}

    /** Where an answer stands. */
    public record Cell(long actorId, long questionId) {}

    /** What the actor answers to the question; empty when it has not. */
    public String answer(Entry actor, Entry question) {
        return answers.getOrDefault(new Cell(actor.id(), question.id()), "");
    }

    /** What the actor answered to the question last time; empty when it did not, or the two have not been matched. */
    public String earlier(Entry actor, Entry question) {
        return actor.earlierId() == null || question.earlierId() == null
                ? ""
                : earlierAnswers.getOrDefault(new Cell(actor.earlierId(), question.earlierId()), "");
    }

    /** The same without its predecessor, when the public can't read that one. */
    public DialogueMatrix alone() {
        return new DialogueMatrix(introduction, null, questions, actors, answers, Map.of());
    }
}
