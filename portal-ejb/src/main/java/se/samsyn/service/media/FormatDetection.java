package se.samsyn.service.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import se.samsyn.domain.media.FileFormat;
import se.samsyn.domain.media.FileRefused;
import se.samsyn.domain.media.FileRefused.Reason;

/** Tells what a file is by its bytes; the name only decides between plain text and a table of it. */
final class FormatDetection {

    private static final Map<String, FileFormat> SIGNATURES = Map.of(
            "\u0089PNG\r\n\u001A\n", FileFormat.PNG,
            "\u00FF\u00D8\u00FF", FileFormat.JPEG,
            "GIF87a", FileFormat.GIF,
            "GIF89a", FileFormat.GIF,
            "%PDF-1.", FileFormat.PDF,
            "%PDF-2.", FileFormat.PDF);
    private static final String ZIP = "PK\u0003\u0004";
    private static final int LONGEST_SIGNATURE = 8;

    private FormatDetection() {}

    static FileFormat detect(Path file, String name) throws IOException {
        Optional<FileFormat> promised = FileFormat.promisedBy(name);
        FileFormat format = bySignature(file)
                .or(() -> promised.filter(wanted -> wanted == FileFormat.TXT || wanted == FileFormat.CSV))
                .orElseThrow(() -> new FileRefused(
                        promised.filter(FileFormat::isImage).isPresent()
                                ? Reason.NOT_AN_IMAGE
                                : Reason.TYPE_NOT_ALLOWED));
        if ((format == FileFormat.TXT || format == FileFormat.CSV) && !PlainText.isPlainText(file)) {
            throw new FileRefused(Reason.TYPE_NOT_ALLOWED);
        }
        return format;
    }

    private static Optional<FileFormat> bySignature(Path file) throws IOException {
        String start = start(file);
        for (var signature : SIGNATURES.entrySet()) {
            if (start.startsWith(signature.getKey())) {
                return Optional.of(signature.getValue());
            }
        }
        return start.startsWith(ZIP) ? OfficeDocument.formatOf(file) : Optional.empty();
    }

    // One character per byte.
    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST_SIGNATURE), StandardCharsets.ISO_8859_1);
        }
    }
}
