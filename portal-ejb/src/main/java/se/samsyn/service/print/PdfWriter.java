package se.samsyn.service.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Turns XHTML into a PDF that screen readers can read (PDF/UA-1): tagged, in Swedish, with a title, its glyphs embedded. */
public final class PdfWriter {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="sv-SE" xmlns="http://www.w3.org/1999/xhtml">
            <head><title>%1$s</title><meta name="subject" content="%1$s"/><style>
            body { font-family: %2$s; font-size: 11pt; line-height: 1.3; color: #000; margin: 0; }
            %3$s
            </style></head>
            <body>%4$s</body></html>
            """;

    static {
        // It tells of every table that it lays out.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /**
     * The document; nothing outside of it is fetched.
     *
     * @param style its style sheet
     * @param body XHTML, whose words are made by {@link PaperText#xhtml}
     */
    public static byte[] write(String title, String style, String body) {
        String xhtml = FRAME.formatted(PaperText.xhtml(title), PaperFont.families(), style, body);
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(WritingDirection::new)
                .useUnicodeBidiReorderer(new WritingDirection())
                .useUriResolver((base, uri) -> null)
                .withProducer("Samsyn")
                .withHtmlContent(xhtml, null);
        fonts(xhtml).forEach(font -> builder.useFont(font::open, font.family()));
        var bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                describeLinks(pdf);
                pdf.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail like this", e);
        }
        return bytes.toByteArray();
    }

    // Letters of Arabic are replaced by their joined forms, so the whole text is asked for both.
    private static Set<PaperFont> fonts(String xhtml) {
        return IntStream.concat(xhtml.codePoints(), ArabicShaping.joined(xhtml).codePoints())
                .distinct()
                .mapToObj(PaperFont::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.of(PaperFont.LIBERATION)));
    }

    // PDF/UA asks for it (7.18.5), and the library has no way to say it.
    private static void describeLinks(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI target) {
                    link.setContents(PrintedWords.of("link", target.getURI()));
                }
            }
        }
    }
}
