package se.samsyn.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {

    @TempDir
    private Path folder;

    @Test
    void holdsTextsAsTheyWereTypedAndNoFormula() throws IOException {
        byte[] file = new XlsxFile("Deltagare", List.of(20, 20))
                .row(List.of("Namn", "E-post"))
                .row(List.of("=1+1", "+46 70-123 45 67"))
                .row(List.of("<å> & \u0007\"ö\"", ""))
                .bytes();

        List<Row> rows = read(file);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).extracting(Cell::getType).containsOnly(CellType.STRING);
        assertThat(rows.get(1)).extracting(Cell::getFormula).containsOnlyNulls();
        assertThat(rows.get(1)).extracting(Cell::getText).containsExactly("=1+1", "+46 70-123 45 67");
        assertThat(part(file, "xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContainPattern("<c r=\"\\w+\" t=");
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

    private String part(byte[] file, String name) throws IOException {
        Path saved = Files.write(folder.resolve("lista.xlsx"), file);
        try (ZipFile parts = new ZipFile(saved.toFile())) {
            return new String(parts.getInputStream(parts.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Row> read(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("Deltagare");
            return book.getFirstSheet().read();
        }
    }
}
