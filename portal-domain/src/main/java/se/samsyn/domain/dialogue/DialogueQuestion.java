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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A question (fråga) that every actor of a dialogue answers. */
@Entity
@Table(name = "dialogue_question")
public class DialogueQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dialogue_id")
    private Dialogue dialogue;

    @Column(name = "position")
    private int position;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 500, message = "{samsyn.too-long}")
    private String text;

    @Column(name = "earlier_id")
    private Long earlierId;

    public DialogueQuestion() {}

    public DialogueQuestion(String text) {
        this.text = text;
    }

    /** The same question as one of the earlier dialogue. */
    static DialogueQuestion continuing(DialogueQuestion earlier) {
        var question = new DialogueQuestion(earlier.text);
        question.earlierId = earlier.id;
        return question;
    }

    void placeAt(Dialogue owner, int index) {
        dialogue = owner;
        position = index;
    }

    public Long getId() {
        return id;
    }

    public int getPosition() {
        return position;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The question of the predecessor that this one asks again, or null. */
    public Long getEarlierId() {
        return earlierId;
    }

    public void setEarlierId(Long earlierId) {
        this.earlierId = earlierId;
    }
}
