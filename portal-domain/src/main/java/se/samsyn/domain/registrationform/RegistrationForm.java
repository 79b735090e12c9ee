package se.samsyn.domain.registrationform;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.content.Language;

/**
 * What an event asks of those who register besides who they are.
 *
 * <p>A question may follow upon a choice in the nearest question before that is asked of everybody: it is asked only of those
 * who made that choice, and what others send for it is dropped.
 */
@Entity
@Table(name = "registration_form")
public class RegistrationForm {

    /** More questions than anybody answers to come to a conference. */
    public static final int MOST_QUESTIONS = 30;

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Valid
    @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<RegistrationQuestion> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "workshop_seats", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "item_key")
    @Column(name = "seats")
    private Map<String, Integer> workshopSeats = new HashMap<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected RegistrationForm() {}

    /** A form of the event with the given id that asks nothing yet. */
    public RegistrationForm(long eventId) {
        this.eventId = eventId;
    }

    /** The same questions, for another event. */
    public RegistrationForm copyFor(long otherEvent) {
        RegistrationForm copy = new RegistrationForm(otherEvent);
        questions.forEach(question -> copy.questions.add(question.copy()));
        copy.workshopSeats.putAll(workshopSeats);
        copy.arrange();
        return copy;
    }

    /** Gives the questions their order; to be called before a save. */
    public void arrange() {
        IntStream.range(0, questions.size()).forEach(i -> questions.get(i).placeAt(this, i));
    }

    /** What hinders it from being stored, by the fields of the page where it is written. */
    public List<InvalidField> problems() {
        List<InvalidField> problems = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            RegistrationQuestion question = questions.get(i);
            String at = "questions:" + i + ":";
            Optional<String> unclear = question.unclearSeats();
            if (question.isWorkshops() && isAskedBefore(i)) {
                problems.add(InvalidField.of(at + "kind", "error.form_workshops_twice"));
            }
            if (unclear.isPresent()) {
                problems.add(InvalidField.of(at + "choiceLines", "error.form_seats", unclear.get()));
            } else if (!question.hasEnoughChoices()) {
                problems.add(InvalidField.of(at + "choiceLines", "error.form_choices"));
            } else if (question.hasUnclearChoices()) {
                problems.add(InvalidField.of(
                        at + "choiceLines", "error.form_choices_unclear", RegistrationQuestion.CHOICE_LENGTH));
            }
            if (question.isFollowUp() && leader(i).isEmpty()) {
                problems.add(InvalidField.of(at + "followsChoice", "error.form_follows"));
            }
        }
        return problems;
    }

    private boolean isAskedBefore(int index) {
        return questions.subList(0, index).stream().anyMatch(RegistrationQuestion::isWorkshops);
    }

    /** The question that the one at the index follows upon. */
    private Optional<RegistrationQuestion> leader(int index) {
        for (int i = index - 1; i >= 0; i--) {
            RegistrationQuestion before = questions.get(i);
            if (!before.isFollowUp()) {
                return Optional.of(before)
                        .filter(question ->
                                question.labels().contains(questions.get(index).getFollowsChoice()));
            }
        }
        return Optional.empty();
    }

    /** The questions that are asked of everybody, in order. */
    public List<RegistrationQuestion> getLeading() {
        return questions.stream().filter(question -> !question.isFollowUp()).toList();
    }

    /** The questions that follow upon a choice in the given one, in order. */
    public List<RegistrationQuestion> following(RegistrationQuestion question, String choice) {
        return IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).isFollowUp()
                        && questions.get(i).getFollowsChoice().equals(choice)
                        && leader(i).filter(question::equals).isPresent())
                .mapToObj(questions::get)
                .toList();
    }

    /** The questions that are asked of somebody who has answered so. */
    public List<RegistrationQuestion> askedOf(TypedAnswers answers) {
        return IntStream.range(0, questions.size())
                .filter(i -> !questions.get(i).isFollowUp()
                        || leader(i)
                                .filter(lead -> answers.to(lead)
                                        .contains(questions.get(i).getFollowsChoice()))
                                .isPresent())
                .mapToObj(questions::get)
                .toList();
    }

    /**
     * Lets questions that follow upon a choice follow it under its new words.
     *
     * @param renamed the new words by the old ones, by the question's id
     */
    public void follow(Map<Long, Map<String, String>> renamed) {
        Map<String, String> words = Map.of();
        for (RegistrationQuestion question : questions) {
            if (question.isFollowUp()) {
                question.setFollowsChoice(words.getOrDefault(question.getFollowsChoice(), question.getFollowsChoice()));
            } else {
                words = question.getId() == null ? Map.of() : renamed.getOrDefault(question.getId(), Map.of());
            }
        }
    }

    /** The question by which workshops are chosen. */
    public Optional<RegistrationQuestion> workshops() {
        return questions.stream().filter(RegistrationQuestion::isWorkshops).findFirst();
    }

    /** The questions whose choices have seats of their own, but for sensitive ones, as people read them now. */
    public List<SeatedQuestion> seated() {
        return questions.stream()
                .filter(question -> question.isSeated() && !question.isSensitive())
                .map(question -> new SeatedQuestion(
                        question.getId(),
                        question.getWords(),
                        question.isWorkshops(),
                        question.getChoices().stream()
                                .collect(Collectors.toMap(
                                        AnswerChoice::value, AnswerChoice::label, (one, same) -> one))))
                .toList();
    }

    /** Lets the workshops of the programme that have seats be chosen, if the form asks for that. */
    public void offer(List<WorkshopChoice> programme, Language language) {
        boolean days = programme.stream()
                        .map(workshop -> workshop.time().day())
                        .distinct()
                        .count()
                > 1;
        questions.stream()
                .filter(RegistrationQuestion::isWorkshops)
                .forEach(question -> question.offer(programme, language, days));
    }

    /** How many seats each workshop has, by its key; those that are not chosen when people register have none. */
    public Map<String, Integer> getWorkshopSeats() {
        return workshopSeats;
    }

    public Long getEventId() {
        return eventId;
    }

    public List<RegistrationQuestion> getQuestions() {
        return questions;
    }
}
