package se.samsyn.web.format;

import java.io.IOException;
import java.util.List;

/** A table of texts, written row by row, as a file for a spreadsheet program. */
public interface SheetFile {

    /** Letters with which a formula begins, for one program or another. */
    String FORMULA_BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    /** Adds a row; the first one has the headings. */
    SheetFile row(List<String> cells);

    /** The finished file. */
    byte[] bytes() throws IOException;

    /**
     * What may stand in a cell. What a spreadsheet would take for a formula gets an apostrophe before it, and so stays a
     * text: in files whose cells are texts by themselves too, since people save them in other formats.
     */
    static String harmless(String words) {
        String plain = words == null ? "" : words;
        boolean formula = !plain.isEmpty() && FORMULA_BEGINNINGS.indexOf(plain.charAt(0)) >= 0;
        return formula ? "'" + plain : plain;
    }
}
