package se.samsyn.service.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** A PDF as people make them, well or badly: {@code SamplePdf.ofOnePage().tagged().bytes()}. */
final class SamplePdf {

    private final PDDocument pdf = new PDDocument();

    private SamplePdf() {}

    static SamplePdf ofOnePage() {
        SamplePdf sample = new SamplePdf();
        sample.pdf.addPage(new PDPage());
        return sample;
    }

    /** One with everything that a machine can ask for. */
    static SamplePdf accessible() throws IOException {
        return ofOnePage().tagged().titled("Årsrapport").inSwedish().saying("Samverkan om missbruk och beroende");
    }

    SamplePdf tagged() {
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marks);
        pdf.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
        return this;
    }

    SamplePdf titled(String title) {
        pdf.getDocumentInformation().setTitle(title);
        return this;
    }

    SamplePdf inSwedish() {
        pdf.getDocumentCatalog().setLanguage("sv-SE");
        return this;
    }

    SamplePdf saying(String words) throws IOException {
        try (var content = new PDPageContentStream(pdf, pdf.getPage(0))) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(words);
            content.endText();
        }
        return this;
    }

    SamplePdf running(String script) {
        pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript(script));
        return this;
    }

    SamplePdf lockedWith(String password) throws IOException {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    /** With a page whose content is a few kilobytes that become this many megabytes. */
    SamplePdf swelling(int megabytes) throws IOException {
        PDStream content = new PDStream(pdf);
        COSStream packed = content.getCOSObject();
        try (var out = packed.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] spaces = " ".repeat(1024 * 1024).getBytes();
            for (int i = 0; i < megabytes; i++) {
                out.write(spaces);
            }
        }
        pdf.getPage(0).setContents(content);
        return this;
    }

    SamplePdf with(Consumer<PDDocument> change) {
        change.accept(pdf);
        return this;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (pdf) {
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
