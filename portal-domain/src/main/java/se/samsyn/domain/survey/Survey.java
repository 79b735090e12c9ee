package se.samsyn.domain.survey;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.InvalidField;

/** The survey (utvärdering) of an event. It is answered without a name; nobody can be known by the answers. */
@Entity
@Table(name = "survey")
public class Survey {

    /** With fewer replies than this nothing but their number is shown, so that nobody is known by what they chose. */
    public static final int FEWEST_SHOWN = 5;

    /** More questions than anybody answers. */
    public static final int MOST_QUESTIONS = 20;

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Size(max = 1000, message = "{samsyn.too-long}")
    private String introduction = "";

    private boolean open;

    private boolean shown;

    @Valid
    @OneToMany(mappedBy = "survey", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<SurveyQuestion> questions = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected Survey() {}

    /** A survey of the event with the given id, with nothing asked yet. */
    public Survey(long eventId) {
        this.eventId = eventId;
    }

    /** Gives the questions their order; to be called before a save. */
    public void arrange() {
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).placeAt(this, i);
        }
    }

    /** What hinders it from being stored: questions that have too little to choose between, by their field in the form. */
    public List<InvalidField> problems() {
        List<InvalidField> problems = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (!questions.get(i).hasEnoughChoices()) {
                problems.add(InvalidField.of("questions:" + i + ":choiceLines", "error.survey_choices"));
            }
        }
        return problems;
    }

    /** Whether there is anything to answer. */
    public boolean isAsking() {
        return !questions.isEmpty();
    }

    /** Whether the other one's answers would fit here: the same questions with the same choices, in the same order. */
    public boolean asksTheSameAs(Survey other) {
        return questions.stream()
                .map(SurveyQuestion::asked)
                .toList()
                .equals(other.questions.stream().map(SurveyQuestion::asked).toList());
    }

    public Long getEventId() {
        return eventId;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction == null ? "" : introduction;
    }

    /** Whether participants may answer now. */
    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    /** Whether the public sees the result, without what was written freely. */
    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }

    public List<SurveyQuestion> getQuestions() {
        return questions;
    }

    public int getLockVersion() {
        return lockVersion;
    }
}
