package se.samsyn.service.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/** Whether a PDF tells its title in XMP metadata, as those do that are made by the newest standard. */
final class PdfTitle {

    private static final int LONGEST_METADATA = 256 * 1024;
    private static final Pattern TITLE =
            Pattern.compile("<dc:title>\\s*<rdf:Alt>\\s*<rdf:li[^>]*>\\s*[^<\\s]", Pattern.CASE_INSENSITIVE);

    private PdfTitle() {}

    static boolean isInMetadata(PDDocumentCatalog catalog) {
        if (catalog.getMetadata() == null) {
            return false;
        }
        try (InputStream xmp = catalog.getMetadata().createInputStream()) {
            String text = new String(xmp.readNBytes(LONGEST_METADATA), StandardCharsets.UTF_8);
            return TITLE.matcher(text).find();
        } catch (IOException e) {
            return false; // broken metadata tell no title
        }
    }
}
