package se.samsyn.domain.registrationform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.content.Language;

class RegistrationFormTest {

    private final RegistrationForm form = new RegistrationForm(1);

    @Test
    void readsSeatsBehindTheLastSemicolon() {
        assertThat(AnswerChoice.of("Samverkan; i vardagen ; 20"))
                .isEqualTo(new AnswerChoice("Samverkan; i vardagen", 20));
        assertThat(AnswerChoice.of("Klockan 9; sal B")).isEqualTo(new AnswerChoice("Klockan 9; sal B", null));
        assertThat(AnswerChoice.of("; 20")).isEqualTo(new AnswerChoice("; 20", null));
        assertThat(new AnswerChoice("A", 2).left(3)).isZero();
    }

    @Test
    void wantsTwoDifferentChoices() {
        ask(AnswerKind.CHOICE, "Ja\nJa; 3", "");
        ask(AnswerKind.CHOICES, "Ja\nNej\nJa", "");
        ask(AnswerKind.TEXT, "", "");

        assertThat(form.problems())
                .extracting(InvalidField::field, InvalidField::messageKey)
                .containsExactly(
                        tuple("questions:0:choiceLines", "error.form_choices"),
                        tuple("questions:1:choiceLines", "error.form_choices_unclear"));
    }

    @Test
    void followsOnlyUponAChoiceOfTheQuestionBefore() {
        ask(AnswerKind.CHOICE, "Ja; 3\nNej", "");
        ask(AnswerKind.TEXT, "", "Ja");
        ask(AnswerKind.TEXT, "", "Nej");
        ask(AnswerKind.TEXT, "", "Kanske");

        assertThat(form.problems()).extracting(InvalidField::field).containsExactly("questions:3:followsChoice");
        assertThat(form.following(question(0), "Ja")).containsExactly(question(1));
    }

    @Test
    void asksAFollowingQuestionOnlyOfThoseWhoMadeTheChoice() {
        RegistrationQuestion lead = ask(AnswerKind.CHOICE, "Ja\nNej", "");
        ask(AnswerKind.TEXT, "", "Ja");

        // Questions that are not stored share their missing id, so the lead's answer is enough.
        assertThat(form.askedOf(TypedAnswers.NONE)).containsExactly(lead);
        assertThat(form.askedOf(answer(lead, "Ja"))).hasSize(2);
        assertThat(form.askedOf(answer(lead, "Nej"))).containsExactly(lead);
    }

    @Test
    void refusesWhatIsNoAnswer() {
        RegistrationQuestion number = ask(AnswerKind.NUMBER, "", "");
        number.setRequired(true);

        assertThat(TypedAnswers.NONE.problems(form, true)).hasSize(1);
        assertThat(TypedAnswers.NONE.problems(form, false)).isEmpty();
        assertThat(answer(number, "tre").problems(form, false)).hasSize(1);
        assertThat(answer(number, "3").problems(form, true)).isEmpty();
    }

    @Test
    void sumsNumbersAndCountsChoices() {
        RegistrationQuestion number = ask(AnswerKind.NUMBER, "", "");
        RegistrationQuestion choice = ask(AnswerKind.CHOICE, "Ja; 3\nNej", "");

        assertThat(AnswerSummary.of(number, Map.of("2", 3L, "5", 1L)).sum()).isEqualTo(11);
        assertThat(AnswerSummary.of(choice, Map.of("Ja", 2L)).counts())
                .containsExactly(new AnswerSummary.Count("Ja", 2, 3), new AnswerSummary.Count("Nej", 0, null));
    }

    @Test
    void refusesWhatIsNoNumberOfSeats() {
        ask(AnswerKind.CHOICE, "Samverkan; -4\nTidiga insatser", "");
        ask(AnswerKind.CHOICES, "Samverkan\nTidiga insatser; åtta", "");
        ask(AnswerKind.CHOICE, "Samverkan;\nTidiga insatser", "");
        ask(AnswerKind.CHOICE, "Samverkan; 0\nTidiga insatser;12", "");

        assertThat(form.problems())
                .extracting(InvalidField::field, InvalidField::messageKey)
                .containsExactly(
                        tuple("questions:0:choiceLines", "error.form_seats"),
                        tuple("questions:1:choiceLines", "error.form_seats"),
                        tuple("questions:2:choiceLines", "error.form_seats"));
    }

    @Test
    void knowsAChoiceUnderItsCorrectedWords() {
        RegistrationQuestion before = ask(AnswerKind.CHOICE, "Samvrkan; 3\nTidiga insatser\nInget", "");
        RegistrationQuestion after = ask(AnswerKind.CHOICE, "Samverkan; 5\nInget\nNågot annat", "");

        // "Inget" has moved up to the line of "Tidiga insatser", which is gone.
        assertThat(RenamedChoices.between(before, after)).containsExactly(Map.entry("Samvrkan", "Samverkan"));
    }

    @Test
    void offersWorkshopsWithSeatsAndRefusesTwoAtOnce() {
        RegistrationQuestion question = ask(AnswerKind.WORKSHOPS, "", "");
        form.offer(
                List.of(
                        workshop("a", 10, 11, 20),
                        workshop("b", 10, 12, 5),
                        workshop("c", 11, 12, 5),
                        workshop("d", 13, 14, null)),
                Language.SWEDISH);

        assertThat(question.getChoices())
                .extracting(AnswerChoice::label)
                .containsExactly(
                        "10.00–11.00 Workshop a (Sal a)",
                        "10.00–12.00 Workshop b (Sal b)",
                        "11.00–12.00 Workshop c (Sal c)");
        assertThat(answers(question, "a", "c").problems(form, true)).isEmpty();
        assertThat(answers(question, "a", "b").problems(form, true))
                .extracting(InvalidField::messageKey)
                .containsExactly("registration_error.at_once");
        assertThat(answers(question, "d").problems(form, true))
                .extracting(InvalidField::messageKey)
                .containsExactly("registration_error.workshop_gone");
    }

    @Test
    void asksForWorkshopsOnce() {
        ask(AnswerKind.WORKSHOPS, "", "");
        ask(AnswerKind.WORKSHOPS, "", "");

        assertThat(form.problems()).extracting(InvalidField::field).containsExactly("questions:1:kind");
    }

    private static WorkshopChoice workshop(String key, int starts, int ends, Integer seats) {
        WorkshopTime time = new WorkshopTime(LocalDate.of(2027, 3, 11), LocalTime.of(starts, 0), LocalTime.of(ends, 0));
        return new WorkshopChoice(key, "Workshop " + key, Language.SWEDISH, time, "Sal " + key, seats);
    }

    private static TypedAnswers answers(RegistrationQuestion question, String... values) {
        Map<Long, List<String>> answers = new HashMap<>();
        answers.put(question.getId(), List.of(values));
        return new TypedAnswers(answers);
    }

    private RegistrationQuestion ask(AnswerKind kind, String choices, String follows) {
        RegistrationQuestion question = new RegistrationQuestion();
        question.setKind(kind);
        question.setWords("Fråga");
        question.setChoiceLines(choices);
        question.setFollowsChoice(follows);
        form.getQuestions().add(question);
        form.arrange();
        return question;
    }

    private RegistrationQuestion question(int index) {
        return form.getQuestions().get(index);
    }

    private static TypedAnswers answer(RegistrationQuestion question, String text) {
        Map<Long, List<String>> answers = new HashMap<>();
        answers.put(question.getId(), List.of(text));
        return new TypedAnswers(answers);
    }
}
