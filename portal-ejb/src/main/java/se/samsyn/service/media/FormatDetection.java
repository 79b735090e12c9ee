package se.samsyn.service.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.samsyn.domain.media.FileFormat;
import se.samsyn.domain.media.FileRefused;
import se.samsyn.domain.media.FileRefused.Reason;

/** Tells what a file is by its bytes; the name decides between plain text and a table of it, and lets a PDF begin late. */
final class FormatDetection {

    private static final Map<String, FileFormat> SIGNATURES = Map.of(
            "\u0089PNG\r\n\u001A\n", FileFormat.PNG,
            "\u00FF\u00D8\u00FF", FileFormat.JPEG,
            "GIF87a", FileFormat.GIF,
            "GIF89a", FileFormat.GIF,
            "%PDF-1.", FileFormat.PDF,
            "%PDF-2.", FileFormat.PDF);
    private static final String ZIP = "PK\u0003\u0004";
    // Readers find the beginning of a PDF within so many bytes: blank lines or a mark of encoding may stand before it.
    private static final int START = 1024;
    private static final Pattern LATE_PDF = Pattern.compile("[^<]*?%PDF-[12]\\.", Pattern.DOTALL);

    private static final Pattern OTHER_IMAGE = Pattern.compile(
            "(RIFF....WEBP|....ftyp(hei|hev|mif1|msf1|avif)|BM|II\\*\u0000|MM\u0000\\*).*", Pattern.DOTALL);
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final Pattern WIDE_TEXT = Pattern.compile("(\u00FF\u00FE|\u00FE\u00FF).*", Pattern.DOTALL);
    private static final Set<FileFormat> PACKED = EnumSet.of(FileFormat.DOCX, FileFormat.XLSX, FileFormat.PPTX);
    private static final Set<FileFormat> TEXT = EnumSet.of(FileFormat.TXT, FileFormat.CSV);

    private FormatDetection() {}

    static FileFormat detect(Path file, String name) throws IOException {
        String start = start(file);
        Optional<FileFormat> promised = FileFormat.promisedBy(name);
        FileFormat format = bySignature(file, start)
                .or(() -> promised.filter(wanted ->
                        wanted == FileFormat.PDF && LATE_PDF.matcher(start).lookingAt()))
                .or(() -> promised.filter(TEXT::contains))
                .orElseThrow(() -> new FileRefused(reason(start, promised)));
        if (TEXT.contains(format) && !PlainText.isPlainText(file)) {
            throw new FileRefused(reason(start, promised));
        }
        return format;
    }

    private static Reason reason(String start, Optional<FileFormat> promised) {
        if (start.startsWith(OLD_OFFICE)) {
            // A new document with a password is packed like an old one.
            return promised.filter(PACKED::contains).isPresent() ? Reason.LOCKED : Reason.OLD_OFFICE;
        }
        if (promised.filter(TEXT::contains).isPresent()
                && WIDE_TEXT.matcher(start).matches()) {
            return Reason.TEXT_ENCODING;
        }
        if (OTHER_IMAGE.matcher(start).matches()) {
            return Reason.OTHER_IMAGE;
        }
        return promised.filter(FileFormat::isImage).isPresent() ? Reason.NOT_AN_IMAGE : Reason.TYPE_NOT_ALLOWED;
    }

    private static Optional<FileFormat> bySignature(Path file, String start) throws IOException {
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
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }
}
