package se.samsyn.it.media;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Documents to upload, of which one page says what it is told to. */
public final class Pdf {

    private Pdf() {}

    /** One that says nothing about itself: no tags, no title, no language. */
    public static FilePayload plain(String name, String words) {
        return payload(name, pdf -> write(pdf, words));
    }

    /** One that lacks nothing that a machine can see. */
    public static FilePayload accessible(String name, String words) {
        return payload(name, pdf -> {
            write(pdf, words);
            PDMarkInfo marks = new PDMarkInfo();
            marks.setMarked(true);
            pdf.getDocumentCatalog().setMarkInfo(marks);
            pdf.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
            pdf.getDocumentCatalog().setLanguage("sv-SE");
            pdf.getDocumentInformation().setTitle(words);
        });
    }

    static FilePayload locked(String name) {
        return payload(name, pdf -> {
            write(pdf, "hemligt");
            pdf.protect(new StandardProtectionPolicy("agare", "losen", new AccessPermission()));
        });
    }

    static FilePayload running(String name, String script) {
        return payload(name, pdf -> {
            write(pdf, "skript");
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript(script));
        });
    }

    private static void write(PDDocument pdf, String words) throws IOException {
        try (var content = new PDPageContentStream(pdf, pdf.getPage(0))) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(words);
            content.endText();
        }
    }

    private static FilePayload payload(String name, Making making) {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            making.make(pdf);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new FilePayload(name, "application/pdf", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Making {
        void make(PDDocument pdf) throws IOException;
    }
}
