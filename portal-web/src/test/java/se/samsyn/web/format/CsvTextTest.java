package se.samsyn.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @Test
    void writesRowsAsASwedishSpreadsheetReadsThem() {
        String csv = new CsvText()
                .row(List.of("Fråga", "Svar; med \"citat\""))
                .row(List.of("1", "två\nrader"))
                .toString();

        assertThat(csv).isEqualTo("\uFEFF\"Fråga\";\"Svar; med \"\"citat\"\"\"\r\n\"1\";\"två\nrader\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+46-70", "-punkt", "- punkt", "@SUM(A1)", "\t=1", " =1", "＝1", "+cmd|' /C calc'!A0"})
    void neverLeavesAFormula(String cell) {
        assertThat(new CsvText().row(List.of(cell)).toString()).isEqualTo("\uFEFF\"'" + cell + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+46", "3,5", "-", "+", " -", "\tIndraget", "a=b", "anna@example.se", "– punkt"})
    void leavesEverythingElseAsItIs(String cell) {
        assertThat(new CsvText().row(List.of(cell)).toString()).isEqualTo("\uFEFF\"" + cell + "\"\r\n");
    }
}
