package se.samsyn.service.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {

    private static final String STYLE = "@page { size: A4; margin: 25mm; } p { border-bottom: 1pt solid #777; }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åsa Öberg-Älvstrand",
                "Éva Łukasz Þór",
                "Nguyễn Thị Hồng",
                "Anna‑Karin",
                "Ελένη Παπαδοπούλου",
                "Олександра Шевченко",
                "محمد علي",
                "فاطمة الزهراء",
                "پروین گلچهره",
                "שרה כהן",
                "Անահիտ",
                "ნინო ბერიძე",
                "ሰላም ተስፋይ",
                "สมชาย",
                "王小明",
                "山田 太郎",
                "김민지"
            })
    void printsEveryName(String name) throws IOException {
        byte[] pdf = PdfWriter.write("Namn", STYLE, "<h1>Namn</h1><p>" + PaperText.xhtml(name) + "</p>");

        assertThat(PaperText.canPrint(name)).isTrue();
        // The same glyph is the hyphen that breaks and the one that does not.
        assertThat(text(pdf)).isEqualTo("Namn\n" + name.replace('\u2011', '\u2010'));
        PdfRules.assertIsAccessible(pdf);
    }

    @Test
    void leavesOutPicturesAndSteeringSigns() throws IOException {
        String odd = "Anna 😀\u200B\u202E \u00ADLind\u0007\uFFFE";

        assertThat(PaperText.canPrint(odd)).isTrue();
        assertThat(PaperText.xhtml(odd)).isEqualTo("Anna  Lind");
        assertThat(PaperText.canPrint("😀")).isFalse();
    }

    @Test
    void saysOfWhichNamesItHasNoLetters() {
        assertThat(PaperText.canPrint("देवनागरी")).isFalse();
        assertThat(PaperText.canPrint("Anna देवी")).isFalse();
    }

    @Test
    void joinsArabicLettersAndLaysThemFromTheRight() throws IOException {
        assertThat(ArabicShaping.joined("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
        assertThat(ArabicShaping.joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(ArabicShaping.joined("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
        assertThat(ArabicShaping.joined("Åsa 12")).isEqualTo("Åsa 12");
        assertThat(new WritingDirection().reorderRTLTextToLTR("(\u05D1\u05BC\u05D0)"))
                .isEqualTo("(\u05D0\u05D1\u05BC)");
    }

    @Test
    void describesItsLinks() throws IOException {
        byte[] pdf = PdfWriter.write(
                "Länkar", STYLE, "<h1>Länkar</h1><p>Läs <a href=\"https://www.example.se/a\">hos oss</a> mer.</p>");

        PdfRules.assertIsAccessible(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(link -> link.getContents())
                    .containsExactly("Länk till https://www.example.se/a");
        }
    }

    @Test
    void writesALongTextWhole() throws IOException {
        List<String> words = List.of("Ett", "ganska", "långt", "stycke", "med", "å,", "ä", "och", "ö.");
        String text = String.join(" ", java.util.Collections.nCopies(400, String.join(" ", words)));

        byte[] pdf = PdfWriter.write("Långt", STYLE, "<h1>Långt</h1><p>" + PaperText.xhtml(text) + "</p>");

        assertThat(text(pdf).lines().skip(1).collect(Collectors.joining(" ")).replaceAll("\\s+", " "))
                .isEqualTo(text);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }
}
