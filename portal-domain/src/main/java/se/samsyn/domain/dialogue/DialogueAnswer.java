package se.samsyn.domain.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What one actor answers to one question (svar): the text being written, and the one that is public. */
@Entity
@Table(name = "dialogue_answer")
public class DialogueAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    private DialogueResponse response;

    @Column(name = "question_id")
    private Long questionId;

    private String text = "";

    @Column(name = "released_text")
    private String releasedText;

    protected DialogueAnswer() {}

    DialogueAnswer(DialogueResponse response, long questionId) {
        this.response = response;
        this.questionId = questionId;
    }

    void write(String words) {
        text = words;
    }

    void release() {
        releasedText = text.isBlank() ? null : text;
    }

    void takeBack() {
        releasedText = null;
    }

    public Long getQuestionId() {
        return questionId;
    }

    public String getText() {
        return text;
    }

    public String getReleasedText() {
        return releasedText;
    }
}
