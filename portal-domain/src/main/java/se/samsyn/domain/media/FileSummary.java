package se.samsyn.domain.media;

import java.time.Instant;

/**
 * A file as lists, pickers and links show it.
 *
 * @param size in bytes
 * @param width in pixels; null unless it is an image
 * @param height in pixels; null unless it is an image
 */
public record FileSummary(
        long id,
        String name,
        FileFormat format,
        long size,
        Integer width,
        Integer height,
        String language,
        String title,
        String altText,
        boolean decorative,
        ScanState scanState,
        Instant createdAt,
        String createdBy,
        int lockVersion) {

    /** What a stored file says about itself. */
    public static FileSummary of(StoredFile file) {
        return new FileSummary(
                file.getId(),
                file.getOriginalName(),
                file.getFormat(),
                file.getSize(),
                file.getWidth(),
                file.getHeight(),
                file.getLanguage(),
                file.getTitle(),
                file.getAltText(),
                file.isDecorative(),
                file.getScan().getState(),
                file.getCreatedAt(),
                file.getCreatedBy(),
                file.getLockVersion());
    }

    /** The public path, {@code /filer/12/rapport.pdf}. */
    public String path() {
        return FilePath.of(id, name);
    }

    /** The path for staff, who see files that no published page shows yet. */
    public String staffPath() {
        return "/admin" + path();
    }

    /** The path for staff of the piece that lists show. */
    public String cardPath() {
        return "/admin" + FilePath.of(id, RenditionSize.CARD, name);
    }

    public boolean isImage() {
        return format.isImage();
    }
}
