package se.samsyn.domain.media;

import java.time.Instant;

/**
 * What is needed to send a file to a reader.
 *
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal
 */
public record FileDelivery(
        long id, String name, FileFormat format, long size, String sha256, String storageKey, Instant createdAt) {

    /** What a stored file needs for its way out. */
    public static FileDelivery of(StoredFile file) {
        return new FileDelivery(
                file.getId(),
                file.getOriginalName(),
                file.getFormat(),
                file.getSize(),
                file.getSha256(),
                file.getStorageKey(),
                file.getCreatedAt());
    }

    /** The same for bytes that shall take the place of the file's. */
    public static FileDelivery of(StoredFile file, FileContent content) {
        return new FileDelivery(
                file.getId(),
                file.getOriginalName(),
                content.format(),
                content.size(),
                content.sha256(),
                content.storageKey(),
                file.getCreatedAt());
    }
}
