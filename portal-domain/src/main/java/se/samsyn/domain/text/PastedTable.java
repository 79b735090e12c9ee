package se.samsyn.domain.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * A table as it comes from the clipboard of a word processor or a spreadsheet: plain words in rows of the same length.
 *
 * <p>A table of the portal has no merged cells, which many screen readers read wrongly: the words of a merged cell stand in each of the
 * cells that it covered.
 *
 * @param rows the rows in order, each with the same number of cells
 * @param merged how many cells were merged ones
 */
public record PastedTable(List<List<String>> rows, int merged) {

    /** More than any table block holds; a span beyond it is a mistake or malice. */
    private static final int MOST = 1000;

    /** What was copied: a table in the HTML if there is one, else words between tabs and line ends; empty for a single cell. */
    public static Optional<PastedTable> of(String html, String text) {
        Optional<PastedTable> table = html == null || html.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(RichTextCleaning.parse(CleanText.of(html)).selectFirst("table:not(:has(table))"))
                        .map(PastedTable::of);
        return table.or(() -> Optional.ofNullable(text).map(CleanText::of).map(PastedTable::ofText))
                .filter(found -> found.rows.size() > 1 || found.columns() > 1);
    }

    static PastedTable of(Element table) {
        TreeMap<Integer, TreeMap<Integer, String>> cells = new TreeMap<>();
        int merged = 0;
        int row = 0;
        for (Element line : table.select("tr")) {
            TreeMap<Integer, String> here = cells.computeIfAbsent(row, any -> new TreeMap<>());
            int column = 0;
            for (Element cell : line.select("> td, > th")) {
                while (here.containsKey(column)) {
                    column++;
                }
                int across = span(cell, "colspan");
                int down = span(cell, "rowspan");
                merged += across > 1 || down > 1 ? 1 : 0;
                put(cells, row, column, across, down, words(cell));
                column += across;
            }
            row++;
        }
        return new PastedTable(rectangle(cells, row), merged);
    }

    private static void put(
            TreeMap<Integer, TreeMap<Integer, String>> cells, int row, int column, int across, int down, String words) {
        for (int r = row; r < row + down; r++) {
            for (int c = column; c < column + across; c++) {
                cells.computeIfAbsent(r, any -> new TreeMap<>()).putIfAbsent(c, words);
            }
        }
    }

    // Spans that reach below the last row are cut; rows and columns without a word at the end are none.
    private static List<List<String>> rectangle(TreeMap<Integer, TreeMap<Integer, String>> cells, int rows) {
        List<List<String>> all = new ArrayList<>();
        int columns = 0;
        for (TreeMap<Integer, String> row : cells.headMap(rows).values()) {
            for (var cell : row.entrySet()) {
                columns = cell.getValue().isEmpty() ? columns : Math.max(columns, cell.getKey() + 1);
            }
        }
        for (int r = 0; r < rows; r++) {
            List<String> line = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                line.add(cells.get(r).getOrDefault(c, ""));
            }
            all.add(line);
        }
        while (!all.isEmpty() && all.get(all.size() - 1).stream().allMatch(String::isEmpty)) {
            all.remove(all.size() - 1);
        }
        return all;
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        return span.matches("[1-9]\\d{0,3}") ? Math.min(MOST, Integer.parseInt(span)) : 1;
    }

    private static String words(Element cell) {
        return RichText.of(cell.html()).plainText();
    }

    // As spreadsheets copy: a cell with a line end or a tab in it stands between quotation marks.
    private static PastedTable ofText(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String whole = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("\n+$", "") + "\n";
        boolean tabular = whole.indexOf('\t') >= 0;
        for (int i = 0; i < whole.length(); i++) {
            char sign = whole.charAt(i);
            if (tabular && sign == '"' && (quoted || cell.isEmpty())) {
                boolean doubled = quoted && i + 1 < whole.length() && whole.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(sign);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (sign == '\t' || sign == '\n')) {
                row.add(cell.toString().replaceAll("\\s+", " ").strip());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(sign);
            }
        }
        if (quoted) {
            // A quotation mark that nobody closed was one of the words'.
            return ofText(text.replace("\"", "”"));
        }
        return new PastedTable(sameLength(rows), 0);
    }

    private static List<List<String>> sameLength(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream()
                .map(row -> {
                    String[] cells = Arrays.copyOf(row.toArray(String[]::new), columns);
                    return Arrays.stream(cells)
                            .map(cell -> cell == null ? "" : cell)
                            .toList();
                })
                .toList();
    }

    /** How many cells each row has. */
    public int columns() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }
}
