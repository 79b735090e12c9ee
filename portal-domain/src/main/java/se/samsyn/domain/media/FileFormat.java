package se.samsyn.domain.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that the portal takes in; anything else is refused. */
public enum FileFormat {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> endings;

    FileFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The format that a file name's ending promises, whatever the bytes say. */
    public static Optional<FileFormat> promisedBy(String fileName) {
        String ending = endingOf(fileName);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    static FileFormat ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Stored with an unknown type: " + mediaType));
    }

    /** The name with an ending that is true: a PNG called {@code foto.jpg} becomes {@code foto.png}. */
    public String trueName(String fileName) {
        if (endings.contains(endingOf(fileName))) {
            return fileName;
        }
        boolean promisesAnother = promisedBy(fileName).isPresent();
        String stem = promisesAnother ? fileName.substring(0, fileName.lastIndexOf('.')) : fileName;
        return stem + "." + endings.get(0);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name that readers know it by, as in "Rapport (PDF, 1,2 MB)". */
    public String label() {
        return name();
    }

    /** Whether a page can show it as a picture. */
    public boolean isImage() {
        return this == PNG || this == JPEG || this == GIF;
    }

    /** Whether a browser may show it by itself; the rest is downloaded. */
    public boolean isShownInBrowser() {
        return isImage() || this == PDF;
    }

    private static String endingOf(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
