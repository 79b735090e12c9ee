package se.samsyn.domain.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A question of a survey. */
@Entity
@Table(name = "survey_question")
public class SurveyQuestion {

    /** The highest point of a scale; the lowest is 1. */
    public static final int SCALE_TOP = 5;

    /** The longest answer in one's own words, in characters. */
    public static final int WORDS_LENGTH = 2000;

    private static final int FEWEST_CHOICES = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Survey survey;

    private int position;

    @NotNull(message = "{samsyn.required}")
    @Enumerated(EnumType.STRING)
    private QuestionKind kind = QuestionKind.SCALE;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 300, message = "{samsyn.too-long}")
    @Column(name = "words")
    private String words;

    @Size(max = 2000, message = "{samsyn.too-long}")
    @Column(name = "choices")
    private String choiceLines = "";

    void placeAt(Survey owner, int index) {
        survey = owner;
        position = index;
    }

    /** Whether there is something to choose between, where a choice is asked for. */
    boolean hasEnoughChoices() {
        return kind != QuestionKind.CHOICE || getChoices().size() >= FEWEST_CHOICES;
    }

    /** What can be chosen, in order: the lines that were written, or the points of the scale. */
    public List<String> getChoices() {
        return switch (kind) {
            case SCALE ->
                IntStream.rangeClosed(1, SCALE_TOP).mapToObj(String::valueOf).toList();
            case CHOICE ->
                choiceLines
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
            case TEXT -> List.of();
        };
    }

    List<Object> asked() {
        return Arrays.asList(id, kind, words, getChoices());
    }

    public boolean isText() {
        return kind == QuestionKind.TEXT;
    }

    public boolean isScale() {
        return kind == QuestionKind.SCALE;
    }

    public Long getId() {
        return id;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The choices as they are written, one on each line. */
    public String getChoiceLines() {
        return choiceLines;
    }

    public void setChoiceLines(String choiceLines) {
        this.choiceLines = choiceLines == null ? "" : choiceLines;
    }
}
