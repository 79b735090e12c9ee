package se.samsyn.domain.registrationform;

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
import jakarta.persistence.Transient;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samsyn.domain.content.Language;

/** A question that an event asks of those who register. */
@Entity
@Table(name = "registration_question")
public class RegistrationQuestion {

    /** The longest answer on one line, in characters. */
    public static final int TEXT_LENGTH = 200;

    /** The longest answer on several lines, in characters. */
    public static final int LINES_LENGTH = 2000;

    /** The longest choice, in characters. */
    public static final int CHOICE_LENGTH = 200;

    private static final int FEWEST_CHOICES = 2;
    private static final Set<AnswerKind> CHOSEN = Set.of(AnswerKind.CHOICE, AnswerKind.CHOICES, AnswerKind.WORKSHOPS);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private RegistrationForm form;

    private int position;

    @NotNull(message = "{samsyn.required}")
    @Enumerated(EnumType.STRING)
    private AnswerKind kind = AnswerKind.TEXT;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 300, message = "{samsyn.too-long}")
    private String words;

    @Size(max = 500, message = "{samsyn.too-long}")
    private String help = "";

    @Size(max = 4000, message = "{samsyn.too-long}")
    @Column(name = "choices")
    private String choiceLines = "";

    @Size(max = CHOICE_LENGTH, message = "{samsyn.too-long}")
    @Column(name = "follows_choice")
    private String followsChoice = "";

    private boolean required;

    private boolean sensitive;

    @Size(max = 300, message = "{samsyn.too-long}")
    private String purpose = "";

    @Min(value = 0, message = "{samsyn.keep-days}")
    @Max(value = 730, message = "{samsyn.keep-days}")
    @Column(name = "keep_days")
    private Integer keepDays;

    @Transient
    private List<AnswerChoice> workshops = List.of();

    /** The same question for another event's form. */
    RegistrationQuestion copy() {
        RegistrationQuestion copy = new RegistrationQuestion();
        copy.kind = kind;
        copy.words = words;
        copy.help = help;
        copy.choiceLines = choiceLines;
        copy.followsChoice = followsChoice;
        copy.required = required;
        copy.sensitive = sensitive;
        copy.purpose = purpose;
        copy.keepDays = keepDays;
        return copy;
    }

    void placeAt(RegistrationForm owner, int index) {
        form = owner;
        position = index;
        sensitive = sensitive && !isWorkshops();
    }

    /** Whether there is enough to choose between, where a choice is asked for. */
    boolean hasEnoughChoices() {
        return !isWritten() || labels().stream().distinct().count() >= FEWEST_CHOICES;
    }

    /** Whether two choices are called the same, or one is too long to be kept. */
    boolean hasUnclearChoices() {
        List<String> labels = labels();
        return isWritten()
                && (labels.stream().distinct().count() < labels.size()
                        || labels.stream().anyMatch(label -> label.length() > CHOICE_LENGTH));
    }

    /** The line of choices behind whose semicolon no number of seats stands. */
    Optional<String> unclearSeats() {
        return isWritten() ? lines().filter(AnswerChoice::hasUnclearSeats).findFirst() : Optional.empty();
    }

    // Whether its choices are written with it.
    private boolean isWritten() {
        return isChosen() && !isWorkshops();
    }

    private Stream<String> lines() {
        return choiceLines.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** What can be chosen, in order. */
    public List<AnswerChoice> getChoices() {
        if (isWorkshops()) {
            return workshops;
        }
        return isChosen() ? lines().map(AnswerChoice::of).toList() : List.of();
    }

    /** Lets the workshops of the programme that have seats be chosen. */
    void offer(List<WorkshopChoice> programme, Language language, boolean days) {
        workshops = programme.stream()
                .filter(workshop -> workshop.seats() != null)
                .map(workshop -> workshop.choice(language, days))
                .toList();
    }

    /** The choices as they are kept of those who have made them. */
    List<String> labels() {
        return getChoices().stream().map(AnswerChoice::value).toList();
    }

    /** The choice that is kept as the value; none when it cannot be chosen any more. */
    public Optional<AnswerChoice> choice(String value) {
        return getChoices().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst();
    }

    /** What was answered as people read it; workshops in the programme's order, and no words for one that has left it. */
    public List<String> words(List<String> values) {
        return isWorkshops()
                ? workshops.stream()
                        .filter(workshop -> values.contains(workshop.value()))
                        .map(AnswerChoice::label)
                        .toList()
                : values;
    }

    /** Whether some choice has seats of its own. */
    public boolean isSeated() {
        return getChoices().stream().anyMatch(choice -> choice.seats() != null);
    }

    /** Whether it is answered by choosing. */
    public boolean isChosen() {
        return CHOSEN.contains(kind);
    }

    /** Whether it is answered by choosing among the programme's workshops. */
    public boolean isWorkshops() {
        return kind == AnswerKind.WORKSHOPS;
    }

    /** Whether several choices can be made. */
    public boolean isMany() {
        return kind == AnswerKind.CHOICES || isWorkshops();
    }

    /** Whether it is asked only of those who made a certain choice in the question before. */
    public boolean isFollowUp() {
        return !followsChoice.isBlank();
    }

    /** The name of its field in forms. */
    public String getField() {
        return "q" + id;
    }

    public Long getId() {
        return id;
    }

    public AnswerKind getKind() {
        return kind;
    }

    public void setKind(AnswerKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = given(help);
    }

    /** The choices as they are written, one on each line, {@code Samverkan i vardagen; 20}. */
    public String getChoiceLines() {
        return choiceLines;
    }

    public void setChoiceLines(String choiceLines) {
        this.choiceLines = given(choiceLines);
    }

    /** The choice in the nearest question before that this one belongs to; empty when it is asked of everybody. */
    public String getFollowsChoice() {
        return followsChoice;
    }

    public void setFollowsChoice(String followsChoice) {
        this.followsChoice = given(followsChoice).strip();
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    /** Whether its answers are kept apart from names: diet, access needs. */
    public boolean isSensitive() {
        return sensitive;
    }

    public void setSensitive(boolean sensitive) {
        this.sensitive = sensitive;
    }

    /** What the answers are used for (ändamål), as the person reads it. */
    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = given(purpose);
    }

    /** How many days after the event the answers are deleted; {@code null} for as long as the registration itself. */
    public Integer getKeepDays() {
        return keepDays;
    }

    public void setKeepDays(Integer keepDays) {
        this.keepDays = keepDays;
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }
}
