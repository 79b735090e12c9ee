package se.samsyn.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.survey.SurveyResult.Bar;

/** What a result tells of its counts. */
class SurveyResultTest {

    @Test
    void tellsPercentAndMeanOfAScale() {
        SurveyResult result = SurveyResult.ofChoices(new SurveyQuestion(), List.of(0L, 1L, 0L, 2L, 3L));

        assertThat(result.answered()).isEqualTo(6);
        assertThat(result.counts()).contains(new Bar("2", 1, 17), new Bar("5", 3, 50));
        assertThat(result.mean()).isEqualTo("4,2");
    }

    @Test
    void tellsNothingOfAQuestionThatFewAnswered() {
        SurveyResult result = SurveyResult.ofChoices(new SurveyQuestion(), List.of(0L, 0L, 1L, 0L, 3L));

        assertThat(result.isTooFew()).isTrue();
        assertThat(result.answered()).isEqualTo(4);
        assertThat(result.counts()).isEmpty();
        assertThat(result.mean()).isEmpty();
    }

    @Test
    void tellsWordsHoweverFewWroteThem() {
        var question = new SurveyQuestion();
        question.setKind(QuestionKind.TEXT);

        SurveyResult result = SurveyResult.ofWords(question, List.of("Längre pauser"));

        assertThat(result.isTooFew()).isFalse();
        assertThat(result.answered()).isEqualTo(1);
    }
}
