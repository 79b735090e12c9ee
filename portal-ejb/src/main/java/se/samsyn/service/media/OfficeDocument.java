package se.samsyn.service.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.samsyn.domain.media.FileFormat;
import se.samsyn.domain.media.FileRefused;
import se.samsyn.domain.media.FileRefused.Reason;

/** Reads what kind of document a zip file is, from the note that Office and OpenDocument files carry about it. */
final class OfficeDocument {

    private static final String OOXML_NOTE = "[Content_Types].xml";
    private static final String ODF_NOTE = "mimetype";
    private static final int LONGEST_NOTE = 1024 * 1024;

    // Limits against documents made to exhaust memory when they are opened.
    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST_UNPACKED = 500L * 1024 * 1024;
    private static final long MOST_SWELLING = 200;
    private static final long TOO_SMALL_TO_HARM = 10L * 1024 * 1024;

    private OfficeDocument() {}

    static Optional<FileFormat> formatOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            Optional<FileFormat> format =
                    zip.getEntry(OOXML_NOTE) != null ? ooxml(note(zip, OOXML_NOTE), entries) : odf(zip);
            if (format.isPresent() && swells(entries)) {
                throw new FileRefused(Reason.SWELLS);
            }
            return format;
        } catch (ZipException e) {
            throw new FileRefused(e, Reason.UNREADABLE);
        }
    }

    private static Optional<FileFormat> ooxml(String note, List<? extends ZipEntry> entries) {
        boolean macros = note.contains("macroEnabled")
                || entries.stream()
                        .anyMatch(entry ->
                                entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (macros) {
            throw new FileRefused(Reason.HAS_MACROS);
        }
        return Arrays.stream(FileFormat.values())
                .filter(format -> format.mediaType().contains("openxmlformats"))
                // The main part's type: that of the file with ".main+xml" behind.
                .filter(format -> note.contains("\"" + format.mediaType() + ".main+xml\""))
                .findFirst();
    }

    private static Optional<FileFormat> odf(ZipFile zip) throws IOException {
        if (zip.getEntry(ODF_NOTE) == null) {
            return Optional.empty();
        }
        String note = note(zip, ODF_NOTE).strip();
        return Arrays.stream(FileFormat.values())
                .filter(format -> format.mediaType().contains("oasis"))
                .filter(format -> format.mediaType().equals(note))
                .findFirst();
    }

    private static boolean swells(List<? extends ZipEntry> entries) {
        long unpacked = entries.stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
        long packed = entries.stream()
                .mapToLong(entry -> Math.max(1, entry.getCompressedSize()))
                .sum();
        return entries.size() > MOST_ENTRIES
                || unpacked > LARGEST_UNPACKED
                || unpacked > TOO_SMALL_TO_HARM && unpacked / packed > MOST_SWELLING;
    }

    private static String note(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readNBytes(LONGEST_NOTE), StandardCharsets.UTF_8);
        }
    }
}
