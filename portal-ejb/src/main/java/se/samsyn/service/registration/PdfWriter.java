package se.samsyn.service.registration;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns XHTML into a PDF that screen readers can read (PDF/UA-1): tagged, with title and language. The letters are
 * Liberation Sans, which comes with PDFBox under the SIL Open Font License, and are embedded.
 */
final class PdfWriter {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final FSSupplier<InputStream> LETTERS = () -> PDDocument.class.getResourceAsStream(FONT);

    static {
        // It tells of every table that it lays out.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /** The document; nothing outside of it is fetched. */
    static byte[] write(String xhtml) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(LETTERS, "Liberation Sans")
                    .useUriResolver((base, uri) -> null)
                    .withProducer("Samsyn")
                    .withHtmlContent(xhtml, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail like this", e);
        }
        return bytes.toByteArray();
    }
}
