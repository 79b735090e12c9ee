package se.samsyn.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class XlsxFileTest {

    @Test
    void holdsTextsOnlyAndNoFormula() throws IOException {
        byte[] file = new XlsxFile("Deltagare", List.of(20, 20))
                .row(List.of("Namn", "E-post"))
                .row(List.of("=1+1", "0701234567"))
                .row(List.of("<å> & \u0007\"ö\"", ""))
                .bytes();

        List<Row> rows = read(file);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).extracting(Cell::getType).containsOnly(CellType.STRING);
        assertThat(rows.get(1)).extracting(Cell::getFormula).containsOnlyNulls();
        assertThat(rows.get(1)).extracting(Cell::getText).containsExactly("'=1+1", "0701234567");
        assertThat(rows.get(2).getCellText(0)).startsWith("<å> & ").endsWith("\"ö\"");
    }

    @Test
    void losesNoRowOfALongList() throws IOException {
        XlsxFile file = new XlsxFile("Deltagare", List.of(20));
        List<String> written = new ArrayList<>();
        for (int number = 0; number < 1234; number++) {
            written.add("Person " + number);
            file.row(List.of("Person " + number));
        }

        assertThat(read(file.bytes())).extracting(row -> row.getCellText(0)).isEqualTo(written);
    }

    private static List<Row> read(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("Deltagare");
            return book.getFirstSheet().read();
        }
    }
}
