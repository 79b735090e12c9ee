package se.samsyn.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableGridTest {

    private final Block block = new Block(BlockKind.TABLE);
    private final TableGrid grid = block.getGrid();

    private List<List<String>> texts() {
        return grid.getRows().stream()
                .map(row -> row.stream().map(TableCell::getText).toList())
                .toList();
    }

    @Test
    void beginsWithAHeaderAndTwoRows() {
        assertThat(texts()).containsExactly(List.of("", ""), List.of("", ""), List.of("", ""));
    }

    @Test
    void growsWithoutLosingText() {
        grid.fill(List.of(List.of("A", "B"), List.of("1", "2")));

        grid.addRow();
        grid.addColumn();

        assertThat(texts()).containsExactly(List.of("A", "B", ""), List.of("1", "2", ""), List.of("", "", ""));
    }

    @Test
    void shrinksFromItsEnd() {
        grid.fill(List.of(List.of("A", "B"), List.of("1", "2")));

        grid.removeLastRow();
        grid.removeLastColumn();

        assertThat(texts()).containsExactly(List.of("A"));
    }

    @Test
    void keepsItsLastCell() {
        grid.fill(List.of(List.of("A")));

        grid.removeLastRow();
        grid.removeLastColumn();

        assertThat(texts()).containsExactly(List.of("A"));
    }

    @Test
    void tellsTheHeaderFromTheBody() {
        grid.fill(List.of(List.of("A"), List.of("1"), List.of("2")));

        assertThat(grid.getHeader()).extracting(TableCell::getText).containsExactly("A");
        assertThat(grid.getBody()).hasSize(2);
    }

    @Test
    void spreadsWhatIsPastedOverItsCellsAndGrows() {
        TableGrid grid = new Block(BlockKind.TABLE).getGrid();

        assertThat(grid.spread(2, 1, List.of(List.of("a", "b"), List.of("c", "d"))))
                .isTrue();
        assertThat(grid.getRows().stream()
                        .map(row -> row.stream().map(TableCell::getText).toList()))
                .containsExactly(
                        List.of("", "", ""), List.of("", "", ""), List.of("", "a", "b"), List.of("", "c", "d"));
        assertThat(grid.spread(0, 12, List.of(List.of("för", "bred")))).isFalse();
        assertThat(grid.columnCount()).isEqualTo(3);
    }
}
