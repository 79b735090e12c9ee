package se.samsyn.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.survey.SurveyAnswers.Answer;

/** What becomes of what a participant types. */
class SurveyAnswersTest {

    private final Survey survey = new Survey(1);

    @BeforeEach
    void ask() throws ReflectiveOperationException {
        ask(1, QuestionKind.SCALE, "");
        ask(2, QuestionKind.CHOICE, "Ja\n\n  Nej \n");
        ask(3, QuestionKind.TEXT, "");
    }

    private void ask(long id, QuestionKind kind, String choices) throws ReflectiveOperationException {
        SurveyQuestion question = new SurveyQuestion();
        question.setKind(kind);
        question.setWords("Fråga " + id);
        question.setChoiceLines(choices);
        Field field = SurveyQuestion.class.getDeclaredField("id");
        field.setAccessible(true);
        field.set(question, id);
        survey.getQuestions().add(question);
    }

    @Test
    void keepsWhatIsAnsweredAndLeavesOutTheRest() {
        assertThat(new SurveyAnswers(Map.of(1L, "5", 2L, " 2 ", 3L, "  ")).to(survey))
                .containsExactly(new Answer(1, 5, null), new Answer(2, 2, null));
        assertThat(new SurveyAnswers(Map.of(3L, " Bra dag. ")).to(survey))
                .containsExactly(new Answer(3, null, "Bra dag."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "-1", "x", "1.5", "999999"})
    void refusesAChoiceThatIsNoneOfTheQuestions(String choice) {
        assertThatThrownBy(() -> new SurveyAnswers(Map.of(2L, choice)).to(survey))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.fields()).singleElement().satisfies(field -> {
                            assertThat(field.field()).isEqualTo("q2");
                            assertThat(field.messageKey()).isEqualTo("survey_error.choice");
                        }));
    }

    @Test
    void refusesAnEmptyFormAtItsFirstQuestion() {
        assertThatThrownBy(() -> new SurveyAnswers(Map.of()).to(survey))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.fields().get(0).field()).isEqualTo("q1"));
    }

    @Test
    void refusesATextThatIsTooLong() {
        String longest = "å".repeat(SurveyQuestion.WORDS_LENGTH);

        assertThat(new SurveyAnswers(Map.of(3L, longest)).to(survey)).hasSize(1);
        assertThatThrownBy(() -> new SurveyAnswers(Map.of(3L, longest + "å")).to(survey))
                .isInstanceOf(InvalidInputException.class);
    }
}
