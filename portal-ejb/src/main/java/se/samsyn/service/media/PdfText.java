package se.samsyn.service.media;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF in the order of a reader, as far as they can be read in the time and the space that are given. */
final class PdfText extends PDFTextStripper {

    private final long until;
    private final StringWriter words = new StringWriter();

    private PdfText(Duration longest) {
        until = System.nanoTime() + longest.toNanos();
    }

    static String of(PDDocument pdf, Duration longest) throws IOException {
        PdfText reader = new PdfText(longest);
        try {
            reader.writeText(pdf, reader.words);
        } catch (Enough e) {
            // What was read so far is what counts.
        }
        return reader.words.toString();
    }

    @Override
    protected void writePage() throws IOException {
        charactersByArticle.replaceAll(ReadingOrder::of);
        super.writePage();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        boolean late = System.nanoTime() - until > 0;
        if (late || words.getBuffer().length() > DocumentReading.MOST_CHARACTERS) {
            throw new Enough();
        }
        super.processOperator(operator, operands);
    }

    /** One broken page does not hide the words of the others. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof Enough) {
            throw e;
        }
    }

    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
