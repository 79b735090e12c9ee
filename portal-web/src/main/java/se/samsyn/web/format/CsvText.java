package se.samsyn.web.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows for a spreadsheet program as Swedish ones read them: UTF-8 with a byte order mark, semicolons, every cell quoted.
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, and so stays a text.
 */
public final class CsvText {

    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    /** Adds a row. */
    public CsvText row(List<String> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    private static String cell(String words) {
        String plain = words == null ? "" : words;
        boolean formula = !plain.isEmpty() && FORMULA_BEGINNINGS.indexOf(plain.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
