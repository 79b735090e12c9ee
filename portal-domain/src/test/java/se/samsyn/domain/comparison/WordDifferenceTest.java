package se.samsyn.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    private static String marked(String before, String after) {
        return WordDifference.between(before, after).stream()
                .map(piece -> switch (piece.change()) {
                    case ADDED -> "+[" + piece.text() + "]";
                    case REMOVED -> "-[" + piece.text() + "]";
                    default -> piece.text();
                })
                .collect(Collectors.joining());
    }

    @Test
    void marksTheWordThatWasReplaced() {
        assertThat(marked("Åtta kommuner deltog.", "Sex kommuner deltog.")).isEqualTo("-[Åtta]+[Sex] kommuner deltog.");
    }

    @Test
    void marksOnlyWhatWasAdded() {
        assertThat(marked("Fler kommuner", "Fler kommuner och regionen")).isEqualTo("Fler kommuner+[ och regionen]");
    }

    @Test
    void keepsAChangedPhraseTogether() {
        assertThat(marked("den nya planen antogs", "ett gammalt beslut antogs"))
                .isEqualTo("-[den nya planen]+[ett gammalt beslut] antogs");
    }

    @Test
    void seesASignThatChanged() {
        assertThat(marked("2020–2023", "2020–2024")).isEqualTo("2020–-[2023]+[2024]");
    }

    @Test
    void replacesTheWholeOfTextsThatAreTooLongToLaySideBySide() {
        String before = "ord ".repeat(3_000);
        String after = "ord ".repeat(3_001);

        assertThat(WordDifference.between(before, after))
                .containsExactly(new TextPiece(Change.REMOVED, before), new TextPiece(Change.ADDED, after));
    }

    @Property
    void losesNothingOfEitherText(
            @ForAll @CharRange(from = 'a', to = 'd') @CharRange(from = ' ', to = ' ') @StringLength(max = 60)
                    String before,
            @ForAll @CharRange(from = 'a', to = 'd') @CharRange(from = ' ', to = ' ') @StringLength(max = 60)
                    String after) {
        List<TextPiece> pieces = WordDifference.between(before, after);

        assertThat(without(Change.ADDED, pieces)).isEqualTo(before);
        assertThat(without(Change.REMOVED, pieces)).isEqualTo(after);
    }

    private static String without(Change left, List<TextPiece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.change() != left)
                .map(TextPiece::text)
                .collect(Collectors.joining());
    }
}
