package se.samsyn.service.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samsyn.service.print.PdfWriter;

class ReadingOrderTest {

    private static final String PAGE = "@page { size: A4; margin: 25mm; } b { font-weight: bold; color: #222; }";
    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    @TempDir
    private Path folder;

    @Test
    void readsABoldHourWhereItStands() throws IOException {
        assertThat(
                        words(
                                "<p>Vi ses kl. <b>09.00</b> till 16.30 i <a href=\"https://www.example.se/\">Folkets hus</a> i Åre.</p>"))
                .isEqualTo("Vi ses kl. 09.00 till 16.30 i Folkets hus i Åre.");
        assertThat(words("<p><b>Tid:</b> kl. <b>9</b>–<b>12</b>, <i>om</i> inget annat sägs.</p>"))
                .isEqualTo("Tid: kl. 9–12, om inget annat sägs.");
        assertThat(words("<p>Betyder <b>H<sub>2</sub>O</b> vatten<sup>1</sup>?</p>"))
                .isEqualTo("Betyder H2O vatten1?");
    }

    @Test
    void readsBoldWordsOverSeveralLines() throws IOException {
        String before = "Kommunerna och regionen har kommit överens om hur de ska arbeta tillsammans. ";
        String bold =
                "Det som sägs här gäller alla som möter barn och unga i sitt arbete, i skolan och i vården, från den första "
                        + "januari och tills någon säger något annat, vilket kan dröja många år än. ";
        String after = "Frågor besvaras av den som står sist i dokumentet, och den som vill kan ringa.";

        assertThat(words("<p>" + before + "<b>" + bold + "</b>" + after + "</p>"))
                .isEqualTo((before + bold + after).strip());
    }

    @Test
    void keepsColumnsApart() throws IOException {
        SamplePdf pdf = SamplePdf.ofOnePage();
        pdf.with(document -> {
            try (var content = new PDPageContentStream(document, document.getPage(0))) {
                write(content, 72, 700, "Vänster spalt");
                write(content, 72, 685, "går vidare.");
                write(content, 320, 700, "Höger spalt");
                write(content, 320, 685, "går också vidare.");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        assertThat(read(pdf.bytes())).isEqualTo("Vänster spalt går vidare. Höger spalt går också vidare.");
    }

    private static void write(PDPageContentStream content, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(FONT, 11);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    private String words(String body) throws IOException {
        return read(PdfWriter.write("Prov", PAGE, body));
    }

    private String read(byte[] pdf) throws IOException {
        return PdfReader.read(Files.write(folder.resolve("a.pdf"), pdf)).text().replaceAll("\\s+", " ");
    }
}
