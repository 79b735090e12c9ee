package se.samsyn.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.dialogue.DialogueMatrix.Cell;
import se.samsyn.domain.dialogue.DialogueMatrix.Entry;

class DialogueMatrixTest {

    private static final Entry POLICE = new Entry(1, "Polisen", 11L);
    private static final Entry NEWCOMER = new Entry(2, "Elevhälsan", null);
    private static final Entry ASKED_AGAIN = new Entry(5, "Hur ser det ut?", 15L);
    private static final Entry NEW_QUESTION = new Entry(6, "Vad saknas?", null);

    private final DialogueMatrix matrix = new DialogueMatrix(
            null,
            9L,
            List.of(ASKED_AGAIN, NEW_QUESTION),
            List.of(POLICE, NEWCOMER),
            Map.of(new Cell(1, 5), "Nu"),
            Map.of(new Cell(11, 15), "Då"));

    @Test
    void comparesOnlyWhereBothAreMatched() {
        assertThat(matrix.earlier(POLICE, ASKED_AGAIN)).isEqualTo("Då");
        assertThat(matrix.earlier(POLICE, NEW_QUESTION)).isEmpty();
        assertThat(matrix.earlier(NEWCOMER, ASKED_AGAIN)).isEmpty();
    }

    @Test
    void hasAnEmptyCellWhereNobodyAnswered() {
        assertThat(matrix.answer(POLICE, ASKED_AGAIN)).isEqualTo("Nu");
        assertThat(matrix.answer(NEWCOMER, ASKED_AGAIN)).isEmpty();
    }

    @Test
    void saysNothingOfAPredecessorThatNobodyCanRead() {
        assertThat(matrix.alone().earlier(POLICE, ASKED_AGAIN)).isEmpty();
        assertThat(matrix.alone().predecessorId()).isNull();
    }
}
