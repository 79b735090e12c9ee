package se.samsyn.service.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import se.samsyn.domain.media.DocumentFacts;
import se.samsyn.domain.media.FileRefused;
import se.samsyn.domain.media.FileRefused.Reason;

/** Reads a PDF: refuses what is broken, locked or can run; else tells its words and what helps those who listen to it. */
final class PdfReader {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    // One at a time: the parts of a page are unpacked in memory.
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    static {
        // Otherwise PDFBox looks for fonts on the whole disk and leaves a list of them in the home folder.
        FontMappers.set(new FallbackFont());
    }

    private PdfReader() {}

    static DocumentReading read(Path file) throws IOException {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            if (PdfStreams.swell(file)) {
                throw new FileRefused(Reason.SWELLS);
            }
            return readWithin(file);
        } catch (InvalidPasswordException | LinkageError e) {
            // Encryption for certain recipients asks for a library that the portal does not bring.
            throw new FileRefused(e, Reason.LOCKED);
        } catch (FileRefused e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new FileRefused(e, Reason.UNREADABLE);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static DocumentReading readWithin(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() == 0) {
                throw new FileRefused(Reason.UNREADABLE);
            }
            if (PdfScripts.isIn(pdf.getDocument())) {
                throw new FileRefused(Reason.HAS_SCRIPTS);
            }
            String text = PdfText.of(pdf, LONGEST);
            return new DocumentReading(facts(pdf, !text.isBlank()), DocumentReading.cleaned(text));
        }
    }

    private static DocumentFacts facts(PDDocument pdf, boolean textLayer) {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        PDMarkInfo marks = catalog.getMarkInfo();
        boolean tagged = marks != null && marks.isMarked() && catalog.getStructureTreeRoot() != null;
        return new DocumentFacts(
                pdf.getNumberOfPages(),
                tagged,
                isSaid(pdf.getDocumentInformation().getTitle()) || PdfTitle.isInMetadata(catalog),
                isSaid(catalog.getLanguage()),
                textLayer);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
