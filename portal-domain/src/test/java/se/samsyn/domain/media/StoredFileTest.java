package se.samsyn.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredFileTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void isCalledByItsNameUntilSomebodySaysMore() {
        StoredFile file = file("Årsrapport 2025.pdf");
        assertThat(file.getTitle()).isEqualTo("Årsrapport 2025");
        assertThat(file.getLanguage()).isEqualTo("sv");

        file.describe(" Rapport ", "en", " En bild ");

        assertThat(file.getTitle()).isEqualTo("Rapport");
        assertThat(file.getLanguage()).isEqualTo("en");
        assertThat(file.getAltText()).isEqualTo("En bild");
    }

    @Test
    void shortensALongNameToATitle() {
        assertThat(file("a".repeat(251) + ".pdf").getTitle()).isEqualTo("a".repeat(200));
        assertThat(file(".pdf").getTitle()).isEqualTo(".pdf");
    }

    @Test
    void refusesADescriptionThatIsTooLong() {
        StoredFile file = file("a.pdf");

        assertThatThrownBy(() -> file.describe("a".repeat(201), "sv", "")).hasMessage("error.too_long");
        assertThatThrownBy(() -> file.describe("", "a".repeat(11), "")).hasMessage("error.too_long");
        assertThatThrownBy(() -> file.describe("", "sv", "a".repeat(501))).hasMessage("error.too_long");
    }

    @Test
    void encodesItsNameInItsPath() {
        assertThat(FilePath.of(12, "Å b+c/d.pdf")).isEqualTo("/filer/12/%C3%85%20b%2Bc%2Fd.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "PNG, foto.png, foto.png",
        "PNG, foto.PNG, foto.PNG",
        "PNG, foto.jpg, foto.png",
        "JPEG, foto.jpeg, foto.jpeg",
        "PDF, rapport, rapport.pdf",
        "PDF, rapport v1.2, rapport v1.2.pdf",
        "PDF, x.exe, x.exe.pdf",
    })
    void givesAFileATrueName(FileFormat format, String called, String name) {
        assertThat(format.trueName(called)).isEqualTo(name);
    }

    @Test
    void showsOnlyPicturesAndPdfInTheBrowser() {
        assertThat(FileFormat.values())
                .filteredOn(FileFormat::isShownInBrowser)
                .containsExactly(FileFormat.PNG, FileFormat.JPEG, FileFormat.GIF, FileFormat.PDF);
        assertThat(FileFormat.PDF.isImage()).isFalse();
    }

    @Test
    void knowsItsFormatFromWhatIsStored() {
        assertThat(file("a.pdf").getFormat()).isEqualTo(FileFormat.PDF);
        assertThat(file("a.pdf").isImage()).isFalse();
        assertThatThrownBy(() -> FileFormat.ofMediaType("text/html")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void looksForNoMoreThanAPageCanHold() {
        assertThat(new FileSearch(null, null, 0, 1000)).isEqualTo(new FileSearch("", null, 1, 200));
        assertThat(new FileSearch(" a ", FileSearch.Kind.IMAGE, 2, 0))
                .isEqualTo(new FileSearch("a", FileSearch.Kind.IMAGE, 2, 1));
        assertThat(FileSearch.all()).isEqualTo(new FileSearch("", null, 1, 25));
    }

    @Test
    void namesTheReasonOfARefusal() {
        var refusal = new FileRefused(FileRefused.Reason.TOO_LARGE, 20);

        assertThat(refusal.messageKey()).isEqualTo("error.file_too_large");
        assertThat(refusal.values()).containsExactly(20);
        assertThat(refusal.reason()).isEqualTo(FileRefused.Reason.TOO_LARGE);
    }

    private static StoredFile file(String name) {
        return new StoredFile(name, new FileContent("ab/cd", FileFormat.PDF, 1, "abcd", null, null), "redaktor", NOW);
    }
}
