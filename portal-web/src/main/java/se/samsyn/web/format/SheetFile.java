package se.samsyn.web.format;

import java.io.IOException;
import java.util.List;

/** A table of texts, written row by row, as a file for a spreadsheet program. */
public interface SheetFile {

    /** Adds a row; the first one has the headings. */
    SheetFile row(List<String> cells);

    /** The finished file. */
    byte[] bytes() throws IOException;
}
