package se.samsyn.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.survey.SurveyResult.Bar;

/** What a result tells of its counts. */
class SurveyResultTest {

    @Test
    void tellsPercentAndMeanOfAScale() {
        SurveyResult result = SurveyResult.of(new SurveyQuestion(), List.of(0L, 1L, 0L, 2L, 3L), List.of());

        assertThat(result.answered()).isEqualTo(6);
        assertThat(result.counts()).contains(new Bar("2", 1, 17), new Bar("5", 3, 50));
        assertThat(result.mean()).isEqualTo("4,2");
    }

    @Test
    void tellsNoMeanWithoutAnswers() {
        SurveyResult result = SurveyResult.of(new SurveyQuestion(), List.of(0L, 0L, 0L, 0L, 0L), List.of());

        assertThat(result.mean()).isEmpty();
        assertThat(result.counts()).allMatch(bar -> bar.percent() == 0);
    }
}
