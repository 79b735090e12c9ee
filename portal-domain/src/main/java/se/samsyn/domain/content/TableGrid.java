package se.samsyn.domain.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table block's cells seen as rows and columns; the first row is the header. */
public final class TableGrid {

    /** So many columns a table may have. */
    public static final int MOST_COLUMNS = 12;

    /** So many rows a table may have, the header row among them. */
    public static final int MOST_ROWS = 200;

    private final Block block;
    private final List<TableCell> cells;

    private TableGrid(Block block) {
        this.block = block;
        this.cells = block.getCells();
    }

    static TableGrid of(Block block) {
        return new TableGrid(block);
    }

    public int rowCount() {
        return cells.stream().mapToInt(TableCell::getRow).max().orElse(-1) + 1;
    }

    public int columnCount() {
        return cells.stream().mapToInt(TableCell::getColumn).max().orElse(-1) + 1;
    }

    /** All rows in order, the header row first; every row has the same number of cells. */
    public List<List<TableCell>> getRows() {
        Map<Integer, List<TableCell>> rows = cells.stream()
                .sorted(Comparator.comparingInt(TableCell::getColumn))
                .collect(Collectors.groupingBy(TableCell::getRow, TreeMap::new, Collectors.toList()));
        return List.copyOf(rows.values());
    }

    /** The header row, empty in an empty table. */
    public List<TableCell> getHeader() {
        return rowCount() == 0 ? List.of() : getRows().get(0);
    }

    /** The rows below the header row. */
    public List<List<TableCell>> getBody() {
        return rowCount() == 0 ? List.of() : getRows().subList(1, rowCount());
    }

    public void addRow() {
        resize(rowCount() + 1, columnCount());
    }

    public void addColumn() {
        resize(rowCount(), columnCount() + 1);
    }

    public void removeLastRow() {
        resize(rowCount() - 1, columnCount());
    }

    public void removeLastColumn() {
        resize(rowCount(), columnCount() - 1);
    }

    /** What stands in the cells, row by row. */
    List<List<String>> texts() {
        return getRows().stream()
                .map(row -> row.stream().map(TableCell::getText).toList())
                .toList();
    }

    /** Replaces everything; the first list is the header row. Without rows, all stays as it is. */
    public void fill(List<List<String>> rows) {
        if (rows == null) {
            return;
        }
        cells.clear();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cells.add(new TableCell(block, row, column, rows.get(row).get(column)));
            }
        }
    }

    /**
     * Writes over the cells from one on, to the right and down; the grid grows where it has to.
     *
     * @param rows of the same length each
     * @return whether there is room; otherwise nothing has changed
     */
    public boolean spread(int row, int column, List<List<String>> rows) {
        int neededRows = Math.max(rowCount(), row + rows.size());
        int neededColumns = Math.max(columnCount(), column + rows.get(0).size());
        if (row < 0 || column < 0 || neededRows > MOST_ROWS || neededColumns > MOST_COLUMNS) {
            return false;
        }
        resize(neededRows, neededColumns);
        for (TableCell cell : cells) {
            int r = cell.getRow() - row;
            int c = cell.getColumn() - column;
            if (r >= 0 && r < rows.size() && c >= 0 && c < rows.get(r).size()) {
                cell.setText(rows.get(r).get(c));
            }
        }
        return true;
    }

    void resize(int rows, int columns) {
        if (rows < 1 || columns < 1 || rows > MOST_ROWS || columns > MOST_COLUMNS) {
            return;
        }
        cells.removeIf(cell -> cell.getRow() >= rows || cell.getColumn() >= columns);
        int oldRows = rowCount();
        int oldColumns = columnCount();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (row >= oldRows || column >= oldColumns) {
                    cells.add(new TableCell(block, row, column, ""));
                }
            }
        }
    }
}
