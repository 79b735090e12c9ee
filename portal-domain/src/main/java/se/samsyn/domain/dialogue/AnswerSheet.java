package se.samsyn.domain.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What an actor, or somebody on the staff for it, has before them: every question with what is written.
 *
 * @param title the event's title
 * @param lastDay the last day to answer, or {@code null}
 * @param open whether the actor may write now
 */
public record AnswerSheet(
        long actorId,
        String actor,
        long eventId,
        String title,
        String introduction,
        String contact,
        LocalDate lastDay,
        boolean open,
        ResponseState state,
        Instant savedAt,
        Instant sentAt,
        List<Line> lines) {

    public AnswerSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One question.
     *
     * @param earlier what the same actor answered last time as the public reads it, or {@code null}
     */
    public record Line(long questionId, int number, String question, String text, String earlier) {

        /** Marks the text that a form begins with. */
        public String began() {
            return AnswerText.fingerprint(text);
        }

        /** The name of the field. */
        public String field() {
            return DialogueResponse.fieldOf(questionId);
        }

        /** The same question with another text in its field. */
        public Line with(String typed) {
            return new Line(questionId, number, question, typed, earlier);
        }
    }

    /** Whether the answers have been sent in. */
    public boolean isFinal() {
        return state == ResponseState.FINAL;
    }
}
