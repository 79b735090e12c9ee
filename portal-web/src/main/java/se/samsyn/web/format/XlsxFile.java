package se.samsyn.web.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook with one sheet. All of its cells are texts as they were typed, and stay so when somebody edits them; its
 * first row stays in sight.
 */
public final class XlsxFile implements SheetFile {

    private static final String VERSION = "1.0";
    private static final String TEXT = "@";
    private static final int FLUSH_EVERY = 500;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final Workbook book = new Workbook(file, "Samsyn", VERSION);
    private final Worksheet sheet;
    private int rows;

    /**
     * An empty workbook.
     *
     * @param title says what the sheet is, also to those who do not see it
     * @param widths of the columns, in mails
     */
    public XlsxFile(String title, List<Integer> widths) {
        book.properties().setTitle(title);
        sheet = book.newWorksheet(title);
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
    }

    @Override
    public XlsxFile row(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String words = cells.get(column);
            sheet.inlineString(rows, column, words == null ? "" : words);
        }
        StyleSetter style = sheet.range(rows, 0, rows, cells.size() - 1).style().format(TEXT);
        (rows == 0 ? style.bold() : style).set();
        rows++;
        if (rows % FLUSH_EVERY == 0) {
            flush();
        }
        return this;
    }

    // What is written is compressed at once; only the rows since then are objects.
    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] bytes() throws IOException {
        book.finish();
        return file.toByteArray();
    }
}
