package se.samsyn.service.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.domain.media.FileFormat;

class OfficeTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "DOCX, word/document.xml",
        "XLSX, xl/sharedStrings.xml",
        "PPTX, ppt/slides/slide12.xml",
        "ODT, content.xml",
        "ODS, content.xml",
        "ODP, content.xml",
    })
    void readsTheWordsOfEachFormat(FileFormat format, String part) throws IOException {
        String xml = "<x:d xmlns:x='u'><x:p><x:t>Åtgärder för </x:t><x:t>länet</x:t></x:p><x:p>och byn</x:p></x:d>";

        assertThat(text(format, Map.of(part, SampleFiles.text(xml), "other.xml", SampleFiles.text("<a>nej</a>"))))
                .isEqualTo("Åtgärder för länet\noch byn\n");
    }

    @Test
    void fetchesNothingThatTheDocumentNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hemligt");
        String xml = "<!DOCTYPE d [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><d><p>synligt &e;</p></d>";

        assertThat(text(FileFormat.ODT, Map.of("content.xml", SampleFiles.text(xml))))
                .doesNotContain("hemligt");
    }

    @Test
    void isCleanedAsAnyText() {
        assertThat(DocumentReading.ofText("A\u030Are\u0000och\uFFFE byn ").text())
                .isEqualTo("Åre och byn");
    }

    @Test
    void endsWhereThereIsEnough() throws IOException {
        String xml = "<d><p>" + "ord ".repeat(400_000) + "</p></d>";

        String text = text(FileFormat.ODT, Map.of("content.xml", SampleFiles.text(xml)));

        assertThat(DocumentReading.ofText(text).text()).hasSizeLessThanOrEqualTo(DocumentReading.MOST_CHARACTERS);
    }

    @Test
    void keepsWhatWasReadOfABrokenPart() throws IOException {
        assertThat(text(FileFormat.ODT, Map.of("content.xml", SampleFiles.text("<d><p>början</p><p>"))))
                .startsWith("början");
    }

    private String text(FileFormat format, Map<String, byte[]> parts) throws IOException {
        return OfficeText.of(Files.write(folder.resolve("a.zip"), SampleFiles.zip(parts)), format);
    }
}
