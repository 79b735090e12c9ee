package se.samsyn.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FileTextTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void writesMegabytesWithADecimalComma() {
        assertThat(FileText.size(1_234_567, SWEDISH)).isEqualTo("1,2 MB");
    }

    @Test
    void roundsKilobytesToWholeOnes() {
        assertThat(FileText.size(84_600, SWEDISH)).isEqualTo("85 kB");
    }

    @Test
    void countsBytesBelowAThousand() {
        assertThat(FileText.size(999, SWEDISH)).isEqualTo("999 byte");
    }

    @Test
    void namesAFormatAsPeopleDo() {
        assertThat(FileText.format("application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .isEqualTo("Word");
    }

    @Test
    void fallsBackToTheLastPartOfAnUnknownType() {
        assertThat(FileText.format("application/zip")).isEqualTo("zip");
    }
}
