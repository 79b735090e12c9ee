package se.samsyn.web.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Rows for a spreadsheet program as Swedish ones read them: UTF-8 with a byte order mark, semicolons, every cell quoted. */
public final class CsvText implements SheetFile {

    private final StringBuilder text = new StringBuilder("\uFEFF");

    @Override
    public CsvText row(List<String> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    private static String cell(String words) {
        return '"' + SheetFile.harmless(words).replace("\"", "\"\"") + '"';
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
