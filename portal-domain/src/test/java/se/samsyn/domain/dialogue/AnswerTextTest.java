package se.samsyn.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.dialogue.AnswerText.Part;

class AnswerTextTest {

    @Test
    void makesParagraphsOfLinesAndListsOfDashes() {
        assertThat(AnswerText.parts("Vi ser:\r\n- fler unga\r\n* fler äldre\r\n\r\nMen inte överallt.\n• Norr"))
                .containsExactly(
                        new Part(false, List.of("Vi ser:")),
                        new Part(true, List.of("fler unga", "fler äldre")),
                        new Part(false, List.of("Men inte överallt.")),
                        new Part(true, List.of("Norr")));
    }

    @Test
    void leavesADashWithinWordsAlone() {
        assertThat(AnswerText.parts("-5 grader\n13–29 år"))
                .extracting(Part::list)
                .containsOnly(false);
    }

    @Test
    void hasNothingToShowForNothing() {
        assertThat(AnswerText.parts(null)).isEmpty();
        assertThat(AnswerText.parts(" \n \n")).isEmpty();
    }

    @Test
    void knowsATextAgainWhateverTheBrowserDidToItsLines() {
        assertThat(AnswerText.fingerprint("a\r\nb ")).isEqualTo(AnswerText.fingerprint("a\nb"));
        assertThat(AnswerText.fingerprint("a")).isNotEqualTo(AnswerText.fingerprint("b"));
        assertThat(AnswerText.fingerprint(null)).isEqualTo(AnswerText.fingerprint(""));
    }
}
