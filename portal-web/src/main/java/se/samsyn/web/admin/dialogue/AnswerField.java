package se.samsyn.web.admin.dialogue;

import java.io.Serializable;
import java.util.List;
import se.samsyn.domain.dialogue.AnswerSheet;
import se.samsyn.domain.dialogue.AnswerText;
import se.samsyn.domain.dialogue.TypedAnswer;

/** One answer in the form of staff who write for an actor, with what somebody else has saved meanwhile. */
public class AnswerField implements Serializable {

    private final long questionId;
    private final String label;
    private String began;
    private String text;
    private String other;

    AnswerField(AnswerSheet.Line line) {
        questionId = line.questionId();
        label = line.number() + ". " + line.question();
        began = line.began();
        text = line.text();
    }

    TypedAnswer typed() {
        return new TypedAnswer(questionId, text, began);
    }

    void seeOther(String stored) {
        other = stored;
        began = AnswerText.fingerprint(stored);
    }

    public long getQuestionId() {
        return questionId;
    }

    public String getLabel() {
        return label;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** What somebody else has saved, as paragraphs; none when nobody has. */
    public List<AnswerText.Part> getOther() {
        return AnswerText.parts(other);
    }
}
