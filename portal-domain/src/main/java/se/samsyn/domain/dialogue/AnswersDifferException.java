package se.samsyn.domain.dialogue;

import java.util.List;
import se.samsyn.domain.ConflictException;

/** Somebody else has saved other answers since the form was opened; nothing is stored until somebody has seen both. */
public class AnswersDifferException extends ConflictException {

    private final List<AnswerConflict> conflicts;

    public AnswersDifferException(List<AnswerConflict> conflicts) {
        super("error.dialogue_differs");
        this.conflicts = List.copyOf(conflicts);
    }

    /** Each question with both texts. */
    public List<AnswerConflict> conflicts() {
        return conflicts;
    }
}
