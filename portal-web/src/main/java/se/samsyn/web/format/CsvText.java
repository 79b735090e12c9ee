package se.samsyn.web.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows for a spreadsheet program as Swedish ones read them: UTF-8 with a byte order mark, semicolons, every cell quoted. */
public final class CsvText implements SheetFile {

    // After whatever some programs pass over. A sign alone begins nothing.
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Cntrl}]*(?:[=@＝＠]|[+\\-＋－]\\s*\\S)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

    private final StringBuilder text = new StringBuilder("\uFEFF");

    @Override
    public CsvText row(List<String> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    private static String cell(String words) {
        return '"' + harmless(words == null ? "" : words).replace("\"", "\"\"") + '"';
    }

    // Programs do not ask whether a cell is quoted: what begins as a formula becomes one, unless an apostrophe stands
    // before it.
    private static String harmless(String words) {
        return FORMULA.matcher(words).lookingAt() && !NUMBER.matcher(words).matches() ? "'" + words : words;
    }

    @Override
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
