package se.samsyn.service.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samsyn.domain.media.FileFormat;
import se.samsyn.domain.media.FileRefused;

/** Reads a document of any format that the portal takes in. */
final class DocumentReader {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private DocumentReader() {}

    /**
     * Reads the words, and of a PDF what it tells about its accessibility.
     *
     * @throws FileRefused when the document is broken, locked or can do more than be read
     */
    static DocumentReading read(Path file, FileFormat format) throws IOException {
        return switch (format) {
            case PDF -> PdfReader.read(file);
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> DocumentReading.ofText(OfficeText.of(file, format));
            case TXT, CSV -> DocumentReading.ofText(plain(file));
            default -> DocumentReading.NOTHING;
        };
    }

    private static String plain(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MOST_BYTES);
            String text = new String(start, StandardCharsets.UTF_8);
            // Excel still writes the encoding of older Windows.
            return text.contains("\uFFFD") ? new String(start, StandardCharsets.ISO_8859_1) : text;
        }
    }
}
