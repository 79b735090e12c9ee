package se.samsyn.service.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.samsyn.domain.media.DocumentFacts;
import se.samsyn.domain.media.FileRefused;
import se.samsyn.domain.media.FileRefused.Reason;

@Timeout(60)
class PdfReaderTest {

    @TempDir
    private Path folder;

    @Test
    void findsNothingMissingInADocumentThatHasItAll() throws IOException {
        DocumentReading reading = read(SamplePdf.accessible());

        assertThat(reading.facts().isComplete()).isTrue();
        assertThat(reading.facts().getPages()).isEqualTo(1);
        assertThat(reading.text()).isEqualTo("Samverkan om missbruk och beroende");
    }

    @Test
    void findsEachThingThatIsMissing() throws IOException {
        DocumentFacts untagged = read(SamplePdf.ofOnePage()
                        .titled("A")
                        .inSwedish()
                        .saying("ord"))
                .facts();
        DocumentFacts untitled = read(SamplePdf.ofOnePage()
                        .tagged()
                        .titled(" ")
                        .inSwedish()
                        .saying("ord"))
                .facts();
        DocumentFacts inNoLanguage =
                read(SamplePdf.ofOnePage().tagged().titled("A").saying("ord")).facts();
        DocumentFacts pictureOfText =
                read(SamplePdf.ofOnePage().tagged().titled("A").inSwedish()).facts();

        assertThat(untagged.getTagged()).isFalse();
        assertThat(untagged.isComplete()).isFalse();
        assertThat(untitled.getTitled()).isFalse();
        assertThat(untitled.getTagged()).isTrue();
        assertThat(inNoLanguage.getLanguageStated()).isFalse();
        assertThat(inNoLanguage.getTitled()).isTrue();
        assertThat(pictureOfText.getTextLayer()).isFalse();
        assertThat(pictureOfText.getLanguageStated()).isTrue();
    }

    @Test
    void findsTheTitleInMetadataToo() throws IOException {
        SamplePdf pdf = SamplePdf.ofOnePage()
                .with(
                        document -> document.getDocumentCatalog()
                                .setMetadata(
                                        metadata(
                                                document,
                                                "<x><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Rapport</rdf:li></rdf:Alt></dc:title></x>")));

        assertThat(read(pdf).facts().getTitled()).isTrue();
    }

    @Test
    void refusesWhatAsksForAPasswordButNotWhatOnlyForbidsPrinting() throws IOException {
        assertRefused(
                Reason.LOCKED, SamplePdf.accessible().lockedWith("hemligt").bytes());
        assertThat(read(SamplePdf.accessible().lockedWith("")).text()).startsWith("Samverkan");
    }

    @Test
    void refusesScriptsWhereverTheyAre() throws IOException {
        assertRefused(
                Reason.HAS_SCRIPTS,
                SamplePdf.accessible().running("app.alert(1)").bytes());
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, "Launch");
        COSArray deep = new COSArray();
        deep.add(action);
        SamplePdf hidden = SamplePdf.accessible()
                .with(pdf -> pdf.getPage(0).getCOSObject().setItem(COSName.getPDFName("PieceInfo"), deep));
        assertRefused(Reason.HAS_SCRIPTS, hidden.bytes());
    }

    @Test
    void refusesWhatIsNoPdfOrHasNoPage() throws IOException {
        assertRefused(Reason.UNREADABLE, "%PDF-1.7\nhej".getBytes(StandardCharsets.US_ASCII));
        byte[] whole = SamplePdf.accessible().bytes();
        assertRefused(Reason.UNREADABLE, Arrays.copyOf(whole, 30));
        assertRefused(
                Reason.UNREADABLE,
                SamplePdf.ofOnePage().with(pdf -> pdf.removePage(0)).bytes());
    }

    @Test
    void refusesAPartThatSwellsBeforeUnpackingIt() throws IOException {
        byte[] bomb = SamplePdf.accessible().swelling(200).bytes();
        assertThat(bomb.length).isLessThan(1024 * 1024);

        assertRefused(Reason.SWELLS, bomb);
        assertThat(read(SamplePdf.accessible().swelling(2)).facts().isKnown()).isTrue();
    }

    private DocumentReading read(SamplePdf pdf) throws IOException {
        return PdfReader.read(Files.write(folder.resolve("a.pdf"), pdf.bytes()));
    }

    private void assertRefused(Reason reason, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("b.pdf"), bytes);
        assertThatThrownBy(() -> PdfReader.read(file)).isInstanceOf(FileRefused.class);
        assertThat(catchThrowableOfType(FileRefused.class, () -> PdfReader.read(file))
                        .reason())
                .isEqualTo(reason);
    }

    private static PDMetadata metadata(PDDocument document, String xmp) {
        try {
            return new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
