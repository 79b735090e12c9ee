package se.samsyn.service.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import se.samsyn.domain.media.FileContent;
import se.samsyn.domain.media.FileFormat;
import se.samsyn.domain.media.FileRefused;
import se.samsyn.domain.media.FileRefused.Reason;
import se.samsyn.domain.media.Scan;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

/** Examines what somebody uploads, refuses it or hands it to the storage. */
@ApplicationScoped
class FileIntake {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String UNPRINTABLE = "[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\\uFFFD]";

    private FileStorage storage;
    private Settings settings;
    private VirusScanner scanner;

    protected FileIntake() {}

    @Inject
    FileIntake(FileStorage storage, Settings settings, VirusScanner scanner) {
        this.storage = storage;
        this.settings = settings;
        this.scanner = scanner;
    }

    /** A file that has been taken in, with what reading and scanning it told. */
    record Taken(FileContent content, DocumentReading reading, Scan scan) {}

    /** The name alone, as people call the file: browsers of old send the folder too. */
    static String nameOf(String sent) {
        // A Mac sends å as a and a ring; links and comparisons need one form.
        String all = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        String name = all.substring(Math.max(all.lastIndexOf('/'), all.lastIndexOf('\\')) + 1)
                .replaceAll(UNPRINTABLE, "")
                .strip();
        if (name.replace(".", "").isEmpty()) {
            throw new FileRefused(Reason.NAME_MISSING);
        }
        if (name.length() > StoredFile.NAME_LENGTH) {
            throw new FileRefused(Reason.NAME_TOO_LONG, StoredFile.NAME_LENGTH);
        }
        return name;
    }

    /** Takes in a file, or refuses it and leaves nothing behind. */
    Taken take(InputStream bytes, String name, boolean imageWanted) throws IOException {
        int maxImage = settings.number(Setting.FILES_MAX_IMAGE);
        int maxDocument = settings.number(Setting.FILES_MAX_DOCUMENT);
        int maxAny = imageWanted ? maxImage : Math.max(maxImage, maxDocument);
        try (IncomingFile file = storage.incoming()) {
            if (!file.fill(bytes, (long) maxAny * MEGABYTE)) {
                throw new FileRefused(Reason.TOO_LARGE, maxAny);
            }
            if (file.size() == 0) {
                throw new FileRefused(Reason.EMPTY);
            }
            FileFormat format = FormatDetection.detect(file.path(), name);
            if (imageWanted && !format.isImage()) {
                throw new FileRefused(Reason.NOT_AN_IMAGE);
            }
            int max = format.isImage() ? maxImage : maxDocument;
            if (file.size() > (long) max * MEGABYTE) {
                throw new FileRefused(Reason.TOO_LARGE, max);
            }
            return format.isImage() ? rewritten(file, format) : kept(file, format, null, null);
        }
    }

    /** Reads and scans bytes anew that the storage holds already. */
    Taken takeAgain(FileContent content) throws IOException {
        try (IncomingFile copy = storage.incoming();
                InputStream bytes = storage.open(content.storageKey(), 0)) {
            copy.fill(bytes, Long.MAX_VALUE);
            return new Taken(content, DocumentReader.read(copy.path(), content.format()), scanner.scan(copy.path()));
        }
    }

    private Taken rewritten(IncomingFile original, FileFormat format) throws IOException {
        try (IncomingFile file = storage.incoming()) {
            var image = ImageRewriting.rewrite(original.path(), format, file.path());
            return kept(file, image.format(), image.width(), image.height());
        }
    }

    private Taken kept(IncomingFile file, FileFormat format, Integer width, Integer height) throws IOException {
        DocumentReading reading = DocumentReader.read(file.path(), format);
        Scan scan = scanner.scan(file.path());
        long size = file.size();
        String sha256 = file.sha256();
        FileContent content = new FileContent(storage.keep(file), format, size, sha256, width, height);
        return new Taken(content, reading, scan);
    }
}
